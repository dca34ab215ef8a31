import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  servedDocumentTerms,
  suitResults,
  type EnforcementMeans,
  type Enforcer,
  type ServedDocument,
  type SuitResult,
} from '@fuyi/reconsideration';
import { codesOf } from '../platform/codes-of';
import { HasWords } from '../platform/has-words';
import { OnDay } from './intake.dto';

export class RecordLitigationDto extends OnDay {
  @IsArray({ message: '请选择起诉的当事人' })
  @ArrayNotEmpty({ message: '请选择起诉的当事人' })
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  readonly plaintiffIds!: string[];

  @IsIn(['decision', 'original-act', 'inaction'], { message: '请选择起诉的是哪一个行为' })
  readonly against!: 'decision' | 'original-act' | 'inaction';

  @IsString({ message: '请写明人民法院和案号' })
  @HasWords({ message: '请写明人民法院和案号' })
  @MaxLength(200, { message: '人民法院和案号最多 200 字' })
  readonly court!: string;
}

export class RecordJudgmentDto extends OnDay {
  @IsInt({ message: '请选择是第几件诉讼' })
  @Min(1)
  @Max(1_000)
  readonly suit!: number;

  @IsIn(codesOf(suitResults), { message: '请选择人民法院的处理结果' })
  readonly result!: SuitResult;

  @IsString({ message: '请写明裁判文书和主文' })
  @HasWords({ message: '请写明裁判文书和主文' })
  @MaxLength(20_000, { message: '裁判主文最多 20,000 字' })
  readonly judgment!: string;
}

export class OfPartyDto extends OnDay {
  @IsString({ message: '请选择当事人' })
  @MaxLength(80)
  readonly partyId!: string;
}

export class NonPerformanceDto extends OfPartyDto {
  @IsString({ message: '请写明不履行的情况' })
  @HasWords({ message: '请写明不履行的情况' })
  @MaxLength(20_000, { message: '情况最多 20,000 字' })
  readonly reason!: string;
}

export class EnforcementDto extends OfPartyDto {
  @IsIn(['original-organ', 'authority'], { message: '请选择由谁强制执行' })
  readonly by!: Enforcer;

  @IsIn(['own-power', 'court'], { message: '请选择自行执行，还是申请人民法院执行' })
  readonly means!: EnforcementMeans;
}

export class ClericalErrorDto extends OnDay {
  @IsIn(codesOf(servedDocumentTerms), { message: '请选择要更正的文书' })
  readonly document!: ServedDocument;

  @IsString({ message: '请写明原文和更正后的文字' })
  @HasWords({ message: '请写明原文和更正后的文字' })
  @MaxLength(2_000, { message: '更正最多 2,000 字' })
  readonly correction!: string;
}

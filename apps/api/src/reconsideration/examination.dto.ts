import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { PlainDate } from '@fuyi/kernel';
import type { Procedure } from '@fuyi/law';
import { evidenceKindTerms, opinionMeansTerms, type EvidenceKind } from '@fuyi/reconsideration';
import { IsCalendarDay } from '../platform/calendar-day';
import { codesOf } from '../platform/codes-of';
import { HasWords } from '../platform/has-words';
import { OnDay } from './intake.dto';

export class AssignOfficersDto extends OnDay {
  @IsArray()
  @ArrayNotEmpty({ message: '请选择承办人' })
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  readonly officerIds!: string[];
}

export class ChooseProcedureDto extends OnDay {
  @IsIn(['ordinary', 'summary'], { message: '请选择普通程序或者简易程序' })
  readonly procedure!: Procedure;

  @IsBoolean({ message: '请判断事实是否清楚' })
  readonly factsClear!: boolean;

  @IsBoolean({ message: '请判断权利义务关系是否明确' })
  readonly relationsClear!: boolean;

  @IsBoolean({ message: '请判断争议是否不大' })
  readonly disputeMinor!: boolean;

  @IsBoolean({ message: '请选择当事人各方是否都同意适用简易程序' })
  readonly partiesAgree!: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(20_000, { message: '理由最多 20,000 字' })
  readonly reason?: string;
}

export class ConvertProcedureDto extends OnDay {
  @IsIn(['ordinary', 'summary'], { message: '请选择要转入的程序' })
  readonly to!: Procedure;

  @IsString()
  @HasWords({ message: '请写明转换程序的理由' })
  @MaxLength(20_000, { message: '理由最多 20,000 字' })
  readonly reason!: string;

  /** 改为简易程序：当事人各方是否都同意。 */
  @IsOptional()
  @IsBoolean({ message: '请选择当事人各方是否都同意' })
  readonly partiesAgree?: boolean;
}

export class EvidenceInput {
  @IsIn(codesOf(evidenceKindTerms), { message: '请选择证据种类' })
  readonly kind!: EvidenceKind;

  @IsString()
  @HasWords({ message: '请写明证据名称' })
  @MaxLength(300, { message: '证据名称最多 300 字' })
  readonly title!: string;

  @IsString()
  @HasWords({ message: '请写明证明目的' })
  @MaxLength(2_000, { message: '证明目的最多 2,000 字' })
  readonly purpose!: string;

  @IsOptional()
  @IsString()
  @MaxLength(300, { message: '来源最多 300 字' })
  readonly source?: string;

  @IsOptional()
  @IsCalendarDay()
  readonly collectedOn?: PlainDate;

  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/, { message: '附件编号不对，请重新上传' })
  readonly file?: string;

  /** 有几份附件的，代替 file。 */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50, { message: '一份证据最多 50 个附件' })
  @Matches(/^[0-9a-f]{64}$/, { each: true, message: '附件编号不对，请重新上传' })
  readonly files?: string[];
}

export class RecordReplyDto extends OnDay {
  @IsString()
  @HasWords({ message: '请填写答复意见' })
  @MaxLength(20_000, { message: '答复意见最多 20,000 字' })
  readonly reply!: string;

  @IsArray({ message: '请列明证据、依据' })
  @ArrayMaxSize(200, { message: '证据最多 200 份' })
  @ValidateNested({ each: true })
  @Type(() => EvidenceInput)
  readonly evidence!: EvidenceInput[];
}

export class RecordOpinionDto extends OnDay {
  @IsString({ message: '请选择当事人' })
  @MaxLength(80)
  readonly partyId!: string;

  @IsBoolean({ message: '请选择是否听取到意见' })
  readonly taken!: boolean;

  @ValidateIf(({ taken }: RecordOpinionDto) => taken === true)
  @IsIn(codesOf(opinionMeansTerms), { message: '请选择听取意见的方式' })
  readonly means?: 'in-person' | 'internet' | 'telephone';

  @ValidateIf(({ taken }: RecordOpinionDto) => taken === true)
  @IsString()
  @HasWords({ message: '请记录听取的意见' })
  @MaxLength(20_000, { message: '意见笔录最多 20,000 字' })
  readonly record?: string;

  @ValidateIf(({ taken }: RecordOpinionDto) => taken === false)
  @IsString()
  @HasWords({ message: '请写明因当事人原因不能听取意见的情况' })
  @MaxLength(20_000, { message: '理由最多 20,000 字' })
  readonly reason?: string;
}

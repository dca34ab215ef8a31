import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { PlainDate } from '@fuyi/kernel';
import {
  burdens,
  burdenShifts,
  challengeAspects,
  evidenceKindTerms,
  inspectionExclusions,
  investigationMeans,
  judgmentReasons,
  type BurdenCode,
  type BurdenShift,
  type ChallengeAspect,
  type EvidenceKind,
  type InvestigationMeans,
} from '@fuyi/reconsideration';
import { codesOf } from '../platform/codes-of';
import { IsCalendarDay } from '../platform/calendar-day';
import { HasWords } from '../platform/has-words';
import { FindingsInput } from './decision-items.dto';
import { OnDay } from './intake.dto';
import { GivenReasonDto } from './pauses.dto';

const codes = (rows: readonly { readonly code: string }[]) => codesOf(rows);

/** 名称、种类、来源、证明目的、附件（第四十三条）。 */
export class EvidenceContentDto extends OnDay {
  @IsIn(codesOf(evidenceKindTerms), { message: '请选择证据种类' })
  readonly kind!: EvidenceKind;

  @IsString()
  @HasWords({ message: '请写明证据名称' })
  @MaxLength(300, { message: '证据名称最多 300 字' })
  readonly title!: string;

  @IsOptional()
  @IsString()
  @MaxLength(300, { message: '来源最多 300 字' })
  readonly source?: string;

  @IsString()
  @HasWords({ message: '请写明证明目的' })
  @MaxLength(2_000, { message: '证明目的最多 2,000 字' })
  readonly purpose!: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50, { message: '一份证据最多 50 个附件' })
  @Matches(/^[0-9a-f]{64}$/, { each: true, message: '附件编号不对，请重新上传' })
  readonly files?: string[];
}

export class RespondentEvidenceDto extends EvidenceContentDto {
  @IsOptional()
  @IsCalendarDay()
  readonly collectedOn?: PlainDate;

  @IsOptional()
  @IsInt({ message: '请选择属于哪一次补充' })
  @Min(1)
  @Max(1_000)
  readonly supplement?: number;
}

export class SubmitEvidenceDto extends RespondentEvidenceDto {
  @IsString({ message: '请选择由谁提供' })
  @MaxLength(80)
  readonly partyId!: string;

  @IsIn(codes(burdens), { message: '请选择举证责任' })
  readonly burden!: BurdenCode;
}

export class ChallengeEvidenceDto extends OnDay {
  @IsString({ message: '请选择由谁质证' })
  @MaxLength(80)
  readonly partyId!: string;

  @IsArray()
  @ArrayNotEmpty({ message: '请选择对哪些方面有异议' })
  @ArrayMaxSize(3)
  @IsIn(Object.keys(challengeAspects), { each: true, message: '请选择真实性、合法性或者关联性' })
  readonly aspects!: ChallengeAspect[];

  @IsString()
  @HasWords({ message: '请填写质证意见' })
  @MaxLength(20_000, { message: '质证意见最多 20,000 字' })
  readonly opinion!: string;
}

export class JudgeEvidenceDto extends OnDay {
  @IsBoolean({ message: '请选择是否采信' })
  readonly admitted!: boolean;

  @IsIn(codes(judgmentReasons), { message: '请选择采信与否的理由' })
  readonly code!: string;

  @IsOptional()
  @IsString()
  @MaxLength(20_000, { message: '说明最多 20,000 字' })
  readonly reason?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => FindingsInput)
  @IsObject({ message: '请选择证明哪些认定' })
  readonly findings?: FindingsInput;
}

export class FindWithholdingDto extends GivenReasonDto {
  @IsInt({ message: '请选择被申请人的证据' })
  @Min(1)
  @Max(10_000)
  readonly proof!: number;

  @IsCalendarDay()
  readonly demandedOn!: PlainDate;
}

export class RequestSupplementDto extends GivenReasonDto {
  @IsString({ message: '请选择由谁提出新的理由或者证据' })
  @MaxLength(80)
  readonly raisedById!: string;
}

export class ShiftBurdenDto extends GivenReasonDto {
  @IsIn(codes(burdenShifts), { message: '请选择哪一种例外' })
  readonly ground!: BurdenShift;
}

export class ExcludeFromInspectionDto extends GivenReasonDto {
  @IsIn(codes(inspectionExclusions), { message: '请选择不予查阅的情形' })
  readonly ground!: string;
}

export class RecordInvestigationDto extends OnDay {
  @IsArray()
  @ArrayNotEmpty({ message: '请选择调查人员' })
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  readonly officerIds!: string[];

  @IsIn(Object.keys(investigationMeans), { message: '请选择调查的方式' })
  readonly means!: InvestigationMeans;

  @IsString()
  @HasWords({ message: '请写明被调查的单位和个人' })
  @MaxLength(300, { message: '被调查的单位和个人最多 300 字' })
  readonly whom!: string;

  @IsBoolean({ message: '请选择是否出示了行政复议工作证件' })
  readonly credentialsShown!: boolean;

  @IsBoolean({ message: '请选择被调查人是否配合' })
  readonly cooperated!: boolean;

  @IsString()
  @HasWords({ message: '请填写调查（询问）笔录' })
  @MaxLength(20_000, { message: '笔录最多 20,000 字' })
  readonly record!: string;
}

export class RequestInspectionDto extends OnDay {
  @IsString({ message: '请选择谁申请查阅' })
  @MaxLength(80)
  readonly byId!: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsInt({ each: true, message: '请选择材料' })
  @Min(0, { each: true })
  @Max(10_000, { each: true })
  readonly scope?: number[];

  @IsOptional()
  @IsString()
  @MaxLength(2_000, { message: '附记最多 2,000 字' })
  readonly note?: string;
}

/** 没有不予查阅的材料，不需要理由；补充证据同意的，也可以不写。 */
export class MaybeReasonDto extends OnDay {
  @IsOptional()
  @IsString()
  @MaxLength(20_000, { message: '理由最多 20,000 字' })
  readonly reason?: string;
}

export class MaterialsInspectedDto extends OnDay {
  @IsBoolean({ message: '请选择是否复制了材料' })
  readonly copied!: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(2_000, { message: '附记最多 2,000 字' })
  readonly note?: string;
}

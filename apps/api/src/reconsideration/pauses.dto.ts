import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { PlainDate } from '@fuyi/kernel';
import { suspensionGrounds, terminationGrounds } from '@fuyi/law';
import { appraisalChoices, type AppraisalChoice } from '@fuyi/reconsideration';
import { codesOf } from '../platform/codes-of';
import { IsCalendarDay } from '../platform/calendar-day';
import { HasWords } from '../platform/has-words';
import { OnDay } from './intake.dto';

export class GivenReasonDto extends OnDay {
  @IsString({ message: '请写明理由' })
  @HasWords({ message: '请写明理由' })
  @MaxLength(20_000, { message: '理由最多 20,000 字' })
  readonly reason!: string;
}

export class SuspendCaseDto extends GivenReasonDto {
  @IsIn(codesOf(suspensionGrounds), { message: '请选择中止的法定情形' })
  readonly ground!: string;

  @IsOptional()
  @IsBoolean({ message: '请选择申请人和被申请人是否都同意中止' })
  readonly consented?: boolean;
}

export class TerminateCaseDto extends GivenReasonDto {
  @IsIn(codesOf(terminationGrounds), { message: '请选择终止的法定情形' })
  readonly ground!: string;
}

export class ResumeCaseDto extends OnDay {
  @IsCalendarDay()
  readonly causeEliminatedOn!: PlainDate;

  @IsOptional()
  @IsString()
  @MaxLength(20_000, { message: '说明最多 20,000 字' })
  readonly reason?: string;
}

export class ExtendReviewPeriodDto extends GivenReasonDto {
  @IsInt({ message: '请填写延长的日数' })
  @Min(1, { message: '延长期限至少一日' })
  @Max(30, { message: '延长期限最多三十日' })
  readonly days!: number;
}

export class SiteInspectionDto extends OnDay {
  @IsCalendarDay()
  readonly startedOn!: PlainDate;

  @IsString()
  @HasWords({ message: '请记录勘验的情况' })
  @MaxLength(20_000, { message: '勘验笔录最多 20,000 字' })
  readonly record!: string;
}

export class CommissionAppraisalDto extends OnDay {
  @IsString({ message: '请选择申请鉴定的当事人' })
  @MaxLength(80)
  readonly requestedById!: string;

  @IsIn(codesOf(appraisalChoices), { message: '请选择鉴定机构由谁确定' })
  readonly chosenBy!: AppraisalChoice;

  @IsString()
  @HasWords({ message: '请写明鉴定的事项和鉴定机构' })
  @MaxLength(2_000, { message: '鉴定事项最多 2,000 字' })
  readonly matter!: string;
}

export class AppraisalOpinionDto extends OnDay {
  @IsString()
  @HasWords({ message: '请填写鉴定意见' })
  @MaxLength(20_000, { message: '鉴定意见最多 20,000 字' })
  readonly opinion!: string;
}

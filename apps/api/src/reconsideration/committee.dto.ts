import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { PlainDate } from '@fuyi/kernel';
import type { DecisionOutcome } from '@fuyi/law';
import {
  meetingForms,
  memberFields,
  positionTerms,
  referralGrounds,
  type MeetingForm,
  type MemberField,
  type ReferralGround,
} from '@fuyi/reconsideration';
import { codesOf } from '../platform/codes-of';
import { IsCalendarDay } from '../platform/calendar-day';
import { HasWords } from '../platform/has-words';
import { OnDay } from './intake.dto';

class GroundsDto extends OnDay {
  @IsArray({ message: '请选择提请咨询的情形' })
  @ArrayNotEmpty({ message: '请选择提请咨询的情形' })
  @ArrayUnique({ message: '同一种情形只选一次' })
  @IsIn(codesOf(referralGrounds), { each: true, message: '没有这种情形，请重新选择' })
  readonly grounds!: ReferralGround[];
}

export class FindReferralGroundsDto extends GroundsDto {
  @IsString({ message: '请写明理由' })
  @HasWords({ message: '请写明理由' })
  @MaxLength(20_000, { message: '理由最多 20,000 字' })
  readonly reason!: string;
}

class MeetingPlanDto {
  @IsCalendarDay()
  readonly day!: PlainDate;

  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: '请填写会议开始的时间，例如 14:30' })
  readonly hour!: string;

  @IsString({ message: '请写明会议的地点' })
  @HasWords({ message: '请写明会议的地点' })
  @MaxLength(300, { message: '会议地点最多 300 字' })
  readonly place!: string;
}

export class ReferCaseDto extends GroundsDto {
  @IsString({ message: '请写明争议焦点' })
  @HasWords({ message: '请写明争议焦点' })
  @MaxLength(20_000, { message: '争议焦点最多 20,000 字' })
  readonly issues!: string;

  @IsString({ message: '请写明行政复议机构的意见' })
  @HasWords({ message: '请写明行政复议机构的意见' })
  @MaxLength(20_000, { message: '意见最多 20,000 字' })
  readonly proposal!: string;

  @IsOptional()
  @IsObject({ message: '请填写会议的时间、地点' })
  @ValidateNested()
  @Type(() => MeetingPlanDto)
  readonly meeting?: MeetingPlanDto;
}

class MemberInput {
  @IsString({ message: '请填写委员的姓名' })
  @HasWords({ message: '请填写委员的姓名' })
  @MaxLength(100, { message: '姓名最多 100 字' })
  readonly name!: string;

  @IsIn(codesOf(memberFields), { message: '请选择委员来自哪一方面' })
  readonly field!: MemberField;
}

export class CommitteeMeetingDto extends OnDay {
  @IsIn(codesOf(meetingForms), { message: '请选择会议的形式' })
  readonly form!: MeetingForm;

  @IsArray({ message: '请登记参加会议的委员' })
  @ArrayMaxSize(99, { message: '委员最多 99 名' })
  @ValidateNested({ each: true })
  @Type(() => MemberInput)
  readonly members!: MemberInput[];
}

export class MemberPositionDto extends OnDay {
  @IsString({ message: '请选择委员' })
  @MaxLength(80)
  readonly memberId!: string;

  @IsIn(codesOf(positionTerms), { message: '请选择委员主张的决定' })
  readonly position!: DecisionOutcome;

  @IsString({ message: '请填写委员的意见' })
  @HasWords({ message: '请填写委员的意见' })
  @MaxLength(20_000, { message: '意见最多 20,000 字' })
  readonly opinion!: string;
}

export class AdviceDto extends OnDay {
  @IsString({ message: '请填写咨询意见' })
  @HasWords({ message: '请填写咨询意见' })
  @MaxLength(20_000, { message: '咨询意见最多 20,000 字' })
  readonly opinion!: string;
}

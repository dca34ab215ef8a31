import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { PlainDate } from '@fuyi/kernel';
import {
  gravityGrounds,
  hearingGrounds,
  presences,
  type GravityGround,
  type HearingGround,
  type Presence,
} from '@fuyi/reconsideration';
import { codesOf } from '../platform/codes-of';
import { IsCalendarDay } from '../platform/calendar-day';
import { HasWords } from '../platform/has-words';
import { OnDay } from './intake.dto';
import { GivenReasonDto } from './pauses.dto';

export class FindCaseGraveDto extends GivenReasonDto {
  @IsArray({ message: '请选择案件重大、疑难、复杂的情形' })
  @ArrayNotEmpty({ message: '请选择案件重大、疑难、复杂的情形' })
  @ArrayUnique({ message: '同一种情形只选一次' })
  @IsIn(codesOf(gravityGrounds), { each: true, message: '没有这种情形，请重新选择' })
  readonly grounds!: GravityGround[];
}

export class HearingRequestDto extends GivenReasonDto {
  @IsString({ message: '请选择请求听证的当事人' })
  @MaxLength(80)
  readonly partyId!: string;
}

class SittingDto extends OnDay {
  @IsCalendarDay()
  readonly day!: PlainDate;

  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: '请填写听证开始的时间，例如 09:30' })
  readonly hour!: string;

  @IsString({ message: '请写明听证的地点' })
  @HasWords({ message: '请写明听证的地点' })
  @MaxLength(300, { message: '听证地点最多 300 字' })
  readonly place!: string;

  @IsString({ message: '请选择主持人' })
  @MaxLength(80)
  readonly chairId!: string;

  @IsArray({ message: '请选择听证员' })
  @ArrayMaxSize(20, { message: '听证员最多 20 名' })
  @IsString({ each: true, message: '请选择听证员' })
  @MaxLength(80, { each: true })
  readonly hearerIds!: string[];

  @IsString({ message: '请选择记录员' })
  @MaxLength(80)
  readonly recorderId!: string;
}

export class ArrangeHearingDto extends SittingDto {
  @IsIn(codesOf(hearingGrounds), { message: '请选择为什么听证' })
  readonly ground!: HearingGround;

  @IsString({ message: '请写明拟听证事项' })
  @HasWords({ message: '请写明拟听证事项' })
  @MaxLength(20_000, { message: '拟听证事项最多 20,000 字' })
  readonly matters!: string;
}

export class ChangeHearingDto extends SittingDto {
  @IsString({ message: '请写明变更的理由' })
  @HasWords({ message: '请写明变更的理由' })
  @MaxLength(20_000, { message: '理由最多 20,000 字' })
  readonly reason!: string;
}

class AttendanceInput {
  @IsString({ message: '请选择当事人' })
  @MaxLength(80)
  readonly partyId!: string;

  @IsIn(codesOf(presences), { message: '请选择是否参加' })
  readonly presence!: Presence;

  /** 没有参加的理由；被申请人的，负责人不能参加的理由。 */
  @IsOptional()
  @IsString()
  @MaxLength(2_000, { message: '理由最多 2,000 字' })
  readonly reason?: string;

  @IsOptional()
  @IsBoolean({ message: '请选择被申请人的负责人是否参加' })
  readonly head?: boolean;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  readonly agentIds?: string[];
}

export class HoldHearingDto extends OnDay {
  @IsArray({ message: '请登记每一名当事人是否参加' })
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => AttendanceInput)
  readonly attendance!: AttendanceInput[];
}

class SignatureInput {
  @IsString({ message: '请选择当事人' })
  @MaxLength(80)
  readonly partyId!: string;

  @IsBoolean({ message: '请选择是否拒绝签名' })
  readonly refused!: boolean;
}

export class RecordHearingDto extends OnDay {
  @IsString({ message: '请填写听证笔录' })
  @HasWords({ message: '请填写听证笔录' })
  @MaxLength(100_000, { message: '听证笔录最多 100,000 字' })
  readonly record!: string;

  @IsArray({ message: '请登记签名的情况' })
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => SignatureInput)
  readonly signatures!: SignatureInput[];
}

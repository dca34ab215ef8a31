import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import type { PlainDate } from '@fuyi/kernel';
import { IsCalendarDay } from '../platform/calendar-day';
import { HasWords } from '../platform/has-words';

const choosePerson = { message: '请从列表中选择人员' };
const choosePost = { message: '请从列表中选择岗位' };
const tooLong = { message: '理由最多 2,000 字' };

export class TermDto {
  @IsCalendarDay({ message: '请填写任期的第一日' })
  readonly from!: PlainDate;

  /** 没有无限期的权限。 */
  @IsCalendarDay({ message: '请填写任期的最后一日' })
  readonly until!: PlainDate;
}

export class ProposeAppointmentDto extends TermDto {
  @IsString(choosePerson)
  @MaxLength(80, choosePerson)
  readonly accountId!: string;

  @IsString(choosePost)
  @MaxLength(80, choosePost)
  readonly postId!: string;
}

export class ReasonDto {
  @IsString({ message: '请写明理由' })
  @HasWords({ message: '请写明理由' })
  @MaxLength(2_000, tooLong)
  readonly reason!: string;
}

export class ProposeDelegationDto extends TermDto {
  /** 委托出去的任命。 */
  @IsString(choosePost)
  @MaxLength(120, choosePost)
  readonly grantId!: string;

  @IsString(choosePerson)
  @MaxLength(80, choosePerson)
  readonly toId!: string;

  @IsString({ message: '请写明委托的事由' })
  @HasWords({ message: '请写明委托的事由' })
  @MaxLength(2_000, tooLong)
  readonly reason!: string;
}

export class AnswerProposalDto {
  @IsBoolean({ message: '请选择同意或者不同意' })
  readonly agreed!: boolean;

  @IsOptional()
  @IsString({ message: '理由应当是文字' })
  @MaxLength(2_000, tooLong)
  readonly reason?: string;
}

export class RecordDepartureDto extends ReasonDto {
  @IsString(choosePerson)
  @MaxLength(80, choosePerson)
  readonly accountId!: string;
}

export class HandOverCasesDto extends ReasonDto {
  @IsString(choosePerson)
  @MaxLength(80, choosePerson)
  readonly fromId!: string;

  @IsString(choosePerson)
  @MaxLength(80, choosePerson)
  readonly toId!: string;

  @IsArray({ message: '请选择要移交的案件' })
  @ArrayNotEmpty({ message: '请选择要移交的案件' })
  @ArrayMaxSize(200, { message: '一次最多移交 200 件' })
  @IsUUID('all', { each: true, message: '请从列表中选择案件' })
  readonly caseIds!: string[];
}

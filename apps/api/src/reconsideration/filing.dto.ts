import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { PlainDate } from '@fuyi/kernel';
import { obstacleKinds, stayGrounds, type ObstacleKind, type StayGround } from '@fuyi/reconsideration';
import { IsCalendarDay } from '../platform/calendar-day';
import { OnDay } from './intake.dto';
import { GivenReasonDto } from './pauses.dto';

export class RecordObstacleDto extends GivenReasonDto {
  @IsIn(obstacleKinds.map(({ code }) => code), { message: '请选择障碍的种类' })
  readonly kind!: ObstacleKind;

  @IsCalendarDay()
  readonly from!: PlainDate;

  @IsCalendarDay()
  readonly to!: PlainDate;

  /** 只用于前置案件起诉被驳回：行政机关是否已告知先申请行政复议。 */
  @IsOptional()
  @IsBoolean({ message: '请选择是否已告知先申请行政复议' })
  readonly toldToApplyFirst?: boolean;
}

export class RecordForwardingDto extends OnDay {
  @IsCalendarDay()
  readonly organReceivedOn!: PlainDate;

  @IsIn(['on-the-spot', 'monitoring'], { message: '请选择当场作出或者依据电子监控记录作出' })
  readonly ground!: 'on-the-spot' | 'monitoring';
}

export class ChangeRespondentDto extends OnDay {
  @IsString({ message: '请选择被申请人' })
  @MaxLength(80)
  readonly respondentId!: string;
}

export class ExtendCorrectionDto extends GivenReasonDto {
  @IsCalendarDay()
  readonly until!: PlainDate;
}

export class SuperviseAcceptanceDto extends GivenReasonDto {
  @IsIn(['ordered', 'taken-over'], { message: '请选择责令纠正或者直接受理' })
  readonly kind!: 'ordered' | 'taken-over';
}

export class RequestStayDto extends GivenReasonDto {
  @IsString({ message: '请选择申请停止执行的人' })
  @MaxLength(80)
  readonly partyId!: string;
}

const decidedByUs = stayGrounds.filter(({ by }) => by === 'authority').map(({ code }) => code);

export class DecideStayDto extends GivenReasonDto {
  @IsBoolean({ message: '请选择是否停止执行' })
  readonly granted!: boolean;

  /** 停止执行的情形；不停止的不填。 */
  @IsOptional()
  @IsIn(decidedByUs, { message: '请选择停止执行的情形' })
  readonly ground?: StayGround;
}

import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { PlainDate } from '@fuyi/kernel';
import { IsCalendarDay } from '../platform/calendar-day';

/** 往后多少天，或者到哪一天；二者填一项。 */
export class AdvanceClockDto {
  @IsOptional()
  @IsInt({ message: '请填写天数' })
  @Min(1, { message: '时间只能向前' })
  @Max(400, { message: '一次最多 400 天' })
  readonly days?: number;

  @IsOptional()
  @IsCalendarDay()
  readonly to?: PlainDate;
}

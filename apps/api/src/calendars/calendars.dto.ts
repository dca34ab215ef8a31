import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { holidays, type HolidayCode } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import { IsCalendarDay } from '../platform/calendar-day';
import { OnDay } from '../reconsideration/intake.dto';

export class AdoptedDayDto {
  @IsCalendarDay()
  readonly date!: PlainDate;

  @IsIn(holidays.map(({ code }) => code), { message: '请选择节日' })
  readonly holiday!: HolidayCode;
}

export class AdoptCalendarDto extends OnDay {
  @IsInt({ message: '请填写年份' })
  @Min(2024, { message: '2024年以前的放假安排不用登记' })
  @Max(2100, { message: '年份太远，请核对' })
  readonly year!: number;

  @IsArray({ message: '请逐日填写放假的日子' })
  @ArrayMaxSize(60, { message: '一年放假最多 60 天，请核对' })
  @ValidateNested({ each: true })
  @Type(() => AdoptedDayDto)
  readonly daysOff!: AdoptedDayDto[];

  @IsArray({ message: '请逐日填写调休上班的日子' })
  @ArrayMaxSize(30, { message: '一年调休上班最多 30 天，请核对' })
  @ValidateNested({ each: true })
  @Type(() => AdoptedDayDto)
  readonly workdays!: AdoptedDayDto[];
}

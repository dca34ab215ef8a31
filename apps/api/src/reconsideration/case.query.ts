import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { PlainDate } from '@fuyi/kernel';
import { stageTerms, type Looking, type Stage } from '@fuyi/reconsideration';
import { IsCalendarDay } from '../platform/calendar-day';

export class CaseListQuery {
  @IsOptional()
  @IsIn(Object.keys(stageTerms), { message: '没有这个案件阶段' })
  readonly stage?: Stage;

  @IsOptional()
  @IsString()
  @MaxLength(100, { message: '查找的内容最多 100 字' })
  readonly q?: string;

  /** Cursor handed out by the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly after?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '每页件数应当是整数' })
  @Min(1)
  @Max(200)
  readonly limit: number = 50;
}

export class ReadQuery {
  /** The version the reader has seen; the answer is never older. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '版本应当是整数' })
  @Min(0)
  readonly atLeast?: number;

  /** 截至某日所知。 */
  @IsOptional()
  @IsCalendarDay()
  readonly asOf?: PlainDate;

  /** 截至某日发生。 */
  @IsOptional()
  @IsCalendarDay()
  readonly asItStood?: PlainDate;
}

export class DifferencesQuery {
  @IsCalendarDay()
  readonly from!: PlainDate;

  @IsCalendarDay()
  readonly to!: PlainDate;

  @IsOptional()
  @IsIn(['known', 'stood'], { message: '请选择“所知”或者“发生”' })
  readonly looking: Looking = 'known';
}

const yes = () => Transform(({ value }: { value: unknown }) => value === true || value === 'true');

export class RoutingQuery {
  @yes() @IsBoolean() readonly factsClear: boolean = false;
  @yes() @IsBoolean() readonly relationsClear: boolean = false;
  @yes() @IsBoolean() readonly disputeMinor: boolean = false;
  @yes() @IsBoolean() readonly partiesAgree: boolean = false;
}

import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { PlainDate } from '@fuyi/kernel';
import { IsCalendarDay } from '../platform/calendar-day';

export class StatisticsQuery {
  @ApiPropertyOptional({ description: '统计期第一日；不写为当年1月1日', example: '2026-01-01' })
  @IsOptional()
  @IsCalendarDay()
  readonly from?: PlainDate;

  @ApiPropertyOptional({ description: '统计期最后一日；不写为今天', example: '2026-08-31' })
  @IsOptional()
  @IsCalendarDay()
  readonly to?: PlainDate;
}

import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import type { Clock } from '@fuyi/clock';
import { plainDate } from '@fuyi/kernel';
import { CaseStatisticsTable } from '@fuyi/read-models';
import { statisticsOf, type Statistics } from '@fuyi/statistics';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import { CLOCK, DATA_SOURCE } from '../platform/tokens';
import { StatisticsQuery } from './statistics-query';

@ApiTags('统计')
@Controller('statistics')
export class StatisticsController {
  constructor(
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource | null,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** 与门户用同一个函数、同一组行；每个比率带分子、分母与口径。 */
  @Get()
  @Permitted('statistics.read')
  async statistics(@Query() query: StatisticsQuery): Promise<Statistics> {
    const today = this.clock.today();
    const { from = plainDate(`${today.slice(0, 4)}-01-01`), to = today } = query;
    if (from > to) throw problem('INVALID_REQUEST', { detail: '统计期的开始日期晚于结束日期，请调换一下。' });
    const rows = (await this.dataSource?.getRepository(CaseStatisticsTable).find()) ?? [];
    return statisticsOf(rows, { from, to });
  }
}

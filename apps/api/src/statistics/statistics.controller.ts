import { Controller, Get, Inject, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Clock } from '@fuyi/clock';
import { plainDate } from '@fuyi/kernel';
import { CaseStatisticsTable } from '@fuyi/read-models';
import { statisticsOf, type Statistics } from '@fuyi/statistics';
import { paperFile, type PaperFormat } from '../documents/paper-file';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import { CLOCK, DATA_SOURCE } from '../platform/tokens';
import { AnnualPapers } from './annual-papers';
import { StatisticsQuery } from './statistics-query';

@ApiTags('统计')
@Controller('statistics')
export class StatisticsController {
  constructor(
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource | null,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly papers: AnnualPapers,
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

  /** `work-report.docx` 工作报告，`statistics-report.pdf` 统计报表（新条例第六十六条第二款）。 */
  @Get('papers/:file')
  @Permitted('statistics.read')
  async paper(
    @Param('file') file: string,
    @Query() query: StatisticsQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const [, kind = '', format = ''] = /^([a-z-]+)\.(docx|pdf)$/.exec(file) ?? [];
    const document = this.papers.of(kind, await this.statistics(query));
    return paperFile(document, document.title, format as PaperFormat, reply);
  }
}

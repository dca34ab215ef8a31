import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { outwardCount, percentText, statisticsOf } from '@fuyi/statistics';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RawQuery } from '../decisions/decision-query';
import { Pages } from '../page/pages';
import { Names } from '../reading/names';
import { PORTAL_SETTINGS, type PortalSettings } from '../settings';
import { CaseRows } from './case-rows';
import { monthChart } from './month-chart';
import { periodOf } from './statistics-period';

@Controller('statistics')
export class StatisticsController {
  constructor(
    @Inject(PORTAL_SETTINGS) private readonly settings: PortalSettings,
    @Inject(CaseRows) private readonly rows: CaseRows,
    @Inject(Names) private readonly names: Names,
    @Inject(Pages) private readonly pages: Pages,
  ) {}

  @Get()
  async show(@Query() raw: RawQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const period = periodOf(raw, this.settings.today());
    const [rows, nameOf] = await Promise.all([this.rows.all(), this.names.nameOf()]);
    const statistics = statisticsOf(rows, period);
    this.pages.send(request, reply, {
      name: 'statistics',
      title: '公开统计',
      section: 'statistics',
      data: { statistics, chart: monthChart(statistics.byMonth), nameOf, outwardCount, percentText },
    });
  }
}

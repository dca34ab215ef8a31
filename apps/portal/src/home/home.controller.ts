import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { percentText, statisticsOf, type Rate, type Statistics } from '@fuyi/statistics';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { decisionQuery } from '../decisions/decision-query';
import { DecisionSearch } from '../decisions/decision-search';
import { Pages } from '../page/pages';
import { Names } from '../reading/names';
import { PORTAL_SETTINGS, type PortalSettings } from '../settings';
import { CaseRows } from '../statistics/case-rows';
import { thisYear } from '../statistics/statistics-period';

const newest = 4;
const points = 3;

const rateOf = ({ rates }: Statistics, code: string): Rate | null =>
  rates.find((rate) => rate.code === code) ?? null;

@Controller()
export class HomeController {
  constructor(
    @Inject(PORTAL_SETTINGS) private readonly settings: PortalSettings,
    @Inject(DecisionSearch) private readonly search: DecisionSearch,
    @Inject(CaseRows) private readonly rows: CaseRows,
    @Inject(Names) private readonly names: Names,
    @Inject(Pages) private readonly pages: Pages,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const today = this.settings.today();
    const [decisions, published, rows, nameOf, receptionPoints] = await Promise.all([
      this.search.page(decisionQuery({}), newest),
      this.search.published(),
      this.rows.all(),
      this.names.nameOf(),
      this.names.receptionPoints(),
    ]);
    const statistics = statisticsOf(rows, thisYear(today));
    this.pages.send(request, reply, {
      name: 'home',
      title: '首页',
      section: 'home',
      data: {
        decisions,
        published,
        nameOf,
        receptionPoints: receptionPoints.slice(0, points),
        statistics,
        months: Number(today.slice(5, 7)),
        rates: ['correction-rate', 'on-time-rate'].flatMap((code) => rateOf(statistics, code) ?? []),
        percentText,
      },
    });
  }
}

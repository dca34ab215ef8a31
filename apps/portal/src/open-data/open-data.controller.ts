import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { procedureTerms } from '@fuyi/glossary';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addressOf, decisionQuery, type DecisionQuery, type RawQuery } from '../decisions/decision-query';
import { DecisionSearch } from '../decisions/decision-search';
import { tagOf } from '../decisions/outcome-tags';
import type { PublishedDecision } from '../decisions/published-decision';
import { Pages } from '../page/pages';
import { Names } from '../reading/names';
import { PORTAL_SETTINGS, type PortalSettings } from '../settings';
import { atomFeed } from './atom';
import { csv } from './csv';

const inFeed = 50;
const atOnce = 500;
const header = [
  '案号',
  '标题',
  '结果',
  '被申请人',
  '行政管理领域',
  '行政行为',
  '程序',
  '作出日期',
  '公开日期',
  '网页',
];

@Controller()
export class OpenDataController {
  constructor(
    @Inject(PORTAL_SETTINGS) private readonly settings: PortalSettings,
    @Inject(DecisionSearch) private readonly search: DecisionSearch,
    @Inject(Names) private readonly names: Names,
    @Inject(Pages) private readonly pages: Pages,
  ) {}

  @Get('open-data')
  async about(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const published = await this.search.published();
    this.pages.send(request, reply, {
      name: 'open-data',
      title: '公开数据',
      section: 'open-data',
      data: { published },
    });
  }

  @Get('feed.xml')
  async feed(@Query() raw: RawQuery, @Res() reply: FastifyReply) {
    const query = decisionQuery(raw);
    const decisions = await this.search.page({ ...query, after: null }, inFeed);
    const feed = atomFeed({
      title: `${this.settings.placeName}行政复议决定书${query.text ? `：${query.text}` : ''}`,
      author: this.settings.authorityName,
      self: addressOf(query, { after: null }, '/feed.xml'),
      page: addressOf(query, { after: null }),
      today: this.settings.today(),
      decisions,
    });
    void reply.type('application/atom+xml; charset=utf-8').send(feed);
  }

  @Get('open-data/decisions.csv')
  async table(@Query() raw: RawQuery, @Res() reply: FastifyReply) {
    const [decisions, nameOf] = await Promise.all([this.all(decisionQuery(raw)), this.names.nameOf()]);
    const rows = decisions.map((decision) => [
      decision.number,
      decision.title,
      tagOf(decision.outcome).term,
      nameOf('organ', decision.respondentId),
      nameOf('admin-field', decision.field),
      nameOf('act-kind', decision.actKind),
      decision.procedure ? procedureTerms[decision.procedure] : '',
      decision.decidedOn,
      decision.publishedOn,
      `/decisions/${decision.publicationId}`,
    ]);
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="decisions.csv"')
      .send(csv([header, ...rows]));
  }

  private async all(query: DecisionQuery): Promise<readonly PublishedDecision[]> {
    const all: PublishedDecision[] = [];
    for (let after = query.after; ;) {
      const page = await this.search.page({ ...query, after }, atOnce);
      all.push(...page);
      const last = page.at(-1);
      if (!last || page.length < atOnce) return all;
      after = last;
    }
  }
}

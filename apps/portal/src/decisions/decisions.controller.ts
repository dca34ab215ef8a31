import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { procedureTerms } from '@fuyi/glossary';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { noSuchDecision } from '../page/page-error';
import { Pages } from '../page/pages';
import { Names } from '../reading/names';
import { checksumOf, inGroups } from './checksum';
import { addressOf, decisionQuery, isDecisionId, type RawQuery } from './decision-query';
import { DecisionSearch } from './decision-search';
import { summaryOf } from './decision-summary';
import { articlesIn, paragraphsOf } from './decision-text';
import { excerptOf, highlighted } from './excerpt';
import { chipsOf, facetsOf, totalOf } from './facets';
import { publicTextOf } from './public-text';
import { isPublic, type PublishedDecision } from './published-decision';

const onePage = 20;

@Controller('decisions')
export class DecisionsController {
  constructor(
    @Inject(DecisionSearch) private readonly search: DecisionSearch,
    @Inject(Names) private readonly names: Names,
    @Inject(Pages) private readonly pages: Pages,
  ) {}

  @Get()
  async list(@Query() raw: RawQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const query = decisionQuery(raw);
    const [found, facetRows, published, nameOf] = await Promise.all([
      this.search.page(query, onePage + 1),
      this.search.facets(query),
      this.search.published(),
      this.names.nameOf(),
    ]);
    const decisions = found.slice(0, onePage);
    const last = found.length > onePage ? decisions.at(-1) : undefined;
    this.pages.send(request, reply, {
      name: 'decisions',
      title: '查决定书',
      section: 'decisions',
      data: {
        query,
        decisions,
        published,
        nameOf,
        procedureTerms,
        total: totalOf(query, facetRows),
        facets: facetsOf(query, facetRows, nameOf),
        chips: chipsOf(query, nameOf),
        next: last && addressOf(query, { after: last }),
        first: query.after && addressOf(query, { after: null }),
        feed: addressOf(query, { after: null }, '/feed.xml'),
        table: addressOf(query, { after: null }, '/open-data/decisions.csv'),
        cleared: addressOf(query, { outcomes: [], respondents: [], fields: [], years: [], after: null }),
        excerptOf,
        highlighted,
      },
    });
  }

  /** `<id>` is the page, `<id>.txt` and `<id>.json` the same decision as files. */
  @Get(':file')
  async one(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const [, id = '', kind = 'page'] = /^([^.]*)(?:\.(txt|json))?$/.exec(file) ?? [];
    const row = isDecisionId(id) ? await this.search.decision(id) : null;
    if (!row) throw noSuchDecision();
    if (!isPublic(row))
      return this.pages.send(request, reply, {
        name: 'withdrawn',
        title: '已撤回公开',
        section: 'decisions',
        status: 410,
        data: { decision: row },
      });
    if (kind === 'txt') return this.text(row, reply);
    if (kind === 'json') return this.json(row, reply);
    return this.page(row, request, reply);
  }

  private text(decision: PublishedDecision, reply: FastifyReply) {
    const name = encodeURIComponent(`${decision.number}.txt`);
    void reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', `attachment; filename="decision.txt"; filename*=UTF-8''${name}`)
      .send(publicTextOf(decision));
  }

  private json({ documentTextId: _, ...decision }: PublishedDecision, reply: FastifyReply) {
    void reply.type('application/json; charset=utf-8').send(JSON.stringify(decision));
  }

  private async page(decision: PublishedDecision, request: FastifyRequest, reply: FastifyReply) {
    const nameOf = await this.names.nameOf();
    this.pages.send(request, reply, {
      name: 'decision',
      title: decision.title,
      section: 'decisions',
      data: {
        decision,
        nameOf,
        procedure: decision.procedure && procedureTerms[decision.procedure],
        summary: summaryOf(decision),
        paragraphs: paragraphsOf(decision.body),
        articles: articlesIn(decision.body),
        checksum: inGroups(checksumOf(publicTextOf(decision))),
      },
    });
  }
}

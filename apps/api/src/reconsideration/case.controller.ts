import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '@fuyi/clock';
import type { EventStore } from '@fuyi/event-store';
import type { Account } from '@fuyi/identity';
import { daysOfChange, difference, suggestProcedure } from '@fuyi/reconsideration';
import { CurrentAccount } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { CLOCK, EVENT_STORE } from '../platform/tokens';
import type { SignedInRequest } from '../platform/request';
import { CurrentAsking } from './asking.decorator';
import { CaseAccess } from './case-access';
import { CaseActs } from './case-acts';
import { CaseList } from './case-list';
import { CasePages } from './case-pages';
import { CaseListQuery, DifferencesQuery, ReadQuery, RoutingQuery } from './case.query';
import type { Asking } from './case-orders';
import { momentAsked, momentOf } from './moment';
import { settledPublication } from './settled-publication';
import { progressView } from './progress-view';
import { factsFor, viewFor } from './what-one-sees';

/** 只看进展的，没有可以回看的日子。 */
const noDays = { known: [], stood: [] };

@ApiTags('案件')
@Controller('cases')
export class CaseController {
  constructor(
    private readonly access: CaseAccess,
    private readonly cases: CaseList,
    private readonly pages: CasePages,
    private readonly acts: CaseActs,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Permitted('case.list')
  list(@Query() query: CaseListQuery, @CurrentAccount() account: Account) {
    return this.cases.page(account, query);
  }

  /**
   * Read from the facts themselves, so that what was just done is already there. `asOf`：截至某日所知（那天终了已经
   * 记入案卷的事实）；`asItStood`：截至某日发生。The answer then carries `moment`, with the differences from now.
   */
  @Get(':caseId')
  @Permitted('case.read')
  async read(
    @CurrentAsking() { caseId, account }: Asking,
    @Query() query: ReadQuery,
    @Req() request: SignedInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { recorded: all, file } = await this.access.require(account, caseId);
    const recorded = factsFor(account, all);
    const moment = momentAsked(recorded, query, this.clock);
    const publicationSettled = await settledPublication(this.store, caseId);
    const now = this.pages.view(caseId, recorded, this.clock.today(), { publicationSettled });
    const version = all.length; // what `If-Match` must name, whoever reads
    void reply.header('etag', `"${version}"`);
    const shown = request.sight === 'full' ? viewFor(account, now) : progressView(account, now);
    const told = await this.acts.told(request, file.officerIds, shown.steps);
    if (request.sight !== 'full')
      return { ...(await this.pages.progress(now, account)), ...told, version, days: noDays, moment: null };
    const days = { known: daysOfChange(recorded, 'known'), stood: daysOfChange(recorded, 'stood') };
    if (!moment) return { ...(await this.pages.named(now, account)), ...told, version, days, moment: null };
    const { looking, on, facts } = moment;
    const then = this.pages.view(caseId, facts, on);
    // Names are those of today: a difference speaks of people who came later.
    const { names } = await this.pages.named(now, account);
    const page = await this.pages.named(then, account);
    const differences = difference(then, now);
    return {
      ...page,
      closed: told.closed,
      version,
      names: { ...names, ...page.names },
      days,
      moment: { looking, on, differences },
    };
  }

  /** 两个时刻的差别。 */
  @Get(':caseId/differences')
  @Permitted('case.read.whole')
  async differences(
    @CurrentAsking() { caseId, account }: Asking,
    @Query() { from, to, looking }: DifferencesQuery,
  ) {
    const recorded = factsFor(account, (await this.access.require(account, caseId)).recorded);
    const viewOn = (day: typeof from) => {
      const { on, facts } = momentOf(recorded, looking, day, this.clock);
      return this.pages.view(caseId, facts, on);
    };
    return { looking, from, to, differences: difference(viewOn(from), viewOn(to)) };
  }

  @Get(':caseId/routing')
  @Permitted('case.read.whole')
  async routing(@CurrentAsking() { caseId, account }: Asking, @Query() answers: RoutingQuery) {
    const { file } = await this.access.require(account, caseId);
    return suggestProcedure(file, answers);
  }
}

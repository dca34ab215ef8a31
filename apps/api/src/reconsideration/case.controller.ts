import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Calendar } from '@fuyi/calendar';
import type { Clock } from '@fuyi/clock';
import type { EventStore } from '@fuyi/event-store';
import type { Account } from '@fuyi/identity';
import { caseView, suggestProcedure } from '@fuyi/reconsideration';
import { CurrentAccount } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { CALENDAR, CLOCK, EVENT_STORE } from '../platform/tokens';
import { CurrentAsking } from './asking.decorator';
import { CaseAccess } from './case-access';
import { CaseList } from './case-list';
import { CaseListQuery, RoutingQuery } from './case.query';
import type { Asking } from './case-orders';
import { CaseNumbers } from './case-numbers';
import { titleOf } from './case-summaries';
import { Naming } from './naming';
import { settledPublication } from './settled-publication';

@ApiTags('案件')
@Controller('cases')
export class CaseController {
  constructor(
    private readonly access: CaseAccess,
    private readonly cases: CaseList,
    private readonly numbers: CaseNumbers,
    private readonly naming: Naming,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CALENDAR) private readonly calendar: Calendar,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Permitted('case.list')
  list(@Query() query: CaseListQuery, @CurrentAccount() account: Account) {
    return this.cases.page(account, query);
  }

  /** Read from the facts themselves, so that what was just done is already there. */
  @Get(':caseId')
  @Permitted('case.read')
  async read(@CurrentAsking() { caseId, account }: Asking, @Res({ passthrough: true }) reply: FastifyReply) {
    const { recorded, file } = await this.access.require(account, caseId);
    const publicationSettled = await settledPublication(this.store, caseId);
    const view = caseView(caseId, recorded, this.clock.today(), this.calendar, { publicationSettled });
    const persons = await this.naming.persons([
      ...file.applicantIds,
      ...file.thirdPartyIds,
      ...file.agents.map(({ agentId }) => agentId),
    ]);
    const texts = await this.naming.texts([
      ...view.timeline.flatMap(({ textIds }) => textIds),
      file.act?.titleId ?? '',
      ...(file.reply?.evidence.flatMap(({ titleId, purposeId }) => [titleId, purposeId]) ?? []),
      ...(file.draft ? Object.values(file.draft).filter((value) => typeof value === 'string') : []),
      file.returnedOpinionId ?? '',
    ]);
    const actors = await this.naming.accountNames([
      ...view.timeline.map(({ actor }) => actor),
      ...file.officerIds,
    ]);
    const names = {
      ...Object.fromEntries(Object.entries(persons).map(([id, { name }]) => [id, name])),
      ...actors,
      [file.respondentId]: this.naming.organ(file.respondentId),
    };
    const numbers = (await this.numbers.of([caseId])).get(caseId) ?? [];
    void reply.header('etag', `"${view.version}"`);
    return {
      ...view,
      title: titleOf(
        file.applicantIds.map((id) => names[id] ?? id),
        this.naming.organ(file.respondentId),
        texts[file.act?.titleId ?? ''] ?? '',
      ),
      numbers,
      names,
      texts,
      actors,
      persons,
    };
  }

  @Get(':caseId/routing')
  @Permitted('case.read')
  async routing(@CurrentAsking() { caseId, account }: Asking, @Query() answers: RoutingQuery) {
    const { file } = await this.access.require(account, caseId);
    return suggestProcedure(file, answers);
  }
}

import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '@fuyi/clock';
import { Permitted } from '../platform/permitted';
import type { Reference } from '../platform/reference';
import { CLOCK, REFERENCE } from '../platform/tokens';
import { CurrentAsking } from '../reconsideration/asking.decorator';
import { CaseAccess } from '../reconsideration/case-access';
import { CaseNumbers } from '../reconsideration/case-numbers';
import type { Asking } from '../reconsideration/case-orders';
import { CasePages } from '../reconsideration/case-pages';
import { Naming } from '../reconsideration/naming';
import { factsFor } from '../reconsideration/what-one-sees';
import { ownPartyOf } from './own-party';
import { deadlineOf, headlineOf, milestonesOf, ownActsOf, servedPapersOf } from './progress-of';

/** 我的案件：nothing of what goes on inside the authority, nothing of what the others said. */
@ApiTags('当事人')
@Controller('cases/:caseId/progress')
export class ProgressController {
  constructor(
    private readonly access: CaseAccess,
    private readonly pages: CasePages,
    private readonly numbers: CaseNumbers,
    private readonly naming: Naming,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(REFERENCE) private readonly reference: Reference,
  ) {}

  @Get()
  @Permitted('own.progress')
  async read(@CurrentAsking() { caseId, account }: Asking, @Res({ passthrough: true }) reply: FastifyReply) {
    void reply.header('cache-control', 'no-store');
    const { recorded, file } = await this.access.require(account, caseId);
    const [partyId, personId] = [ownPartyOf(account, file), account.personId ?? ''];
    const view = this.pages.view(caseId, factsFor(account, recorded), this.clock.today());
    const titleId = file.act?.titleId ?? '';
    const own = view.file.evidence.entries.filter((entry) => entry.partyId === partyId);
    const texts = await this.naming.texts([titleId, ...own.map((entry) => entry.titleId)]);
    const officers = await this.naming.accountNames(file.officerIds);
    const point = this.reference.receptionPoints.find(
      ({ receptionPointId }) => receptionPointId === (file.receptionPointId ?? 'district-centre'),
    );
    return {
      ...{ caseId, version: recorded.length, today: view.today },
      numbers: ((await this.numbers.of([caseId])).get(caseId) ?? []).map(({ text }) => text),
      respondent: this.naming.organ(file.respondentId),
      act: texts[titleId] ?? '',
      headline: headlineOf(view, partyId),
      milestones: milestonesOf(view, partyId),
      deadline: deadlineOf(view),
      litigationUntil: view.parties.find((each) => each.partyId === partyId)?.litigationDueOn ?? null,
      papers: servedPapersOf(view, partyId, personId),
      evidence: own.map((entry) => ({
        number: entry.number,
        title: texts[entry.titleId] ?? '',
        on: entry.submittedOn,
      })),
      acts: ownActsOf(view, personId),
      electronic: file.service.addresses.findLast((each) => each.partyId === partyId)?.electronic ?? null,
      office: {
        name: this.reference.authority.office,
        officers: file.officerIds.map((id) => officers[id] ?? ''),
        point: point ? { name: point.name, address: point.address } : null,
      },
    };
  }
}

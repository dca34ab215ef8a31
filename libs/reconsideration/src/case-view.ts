import type { Calendar } from '@fuyi/calendar';
import type { PlainDate, Recorded } from '@fuyi/kernel';
import { decisionChecks } from './chapters/decision/checks';
import { ledgerView } from './chapters/evidence/ledger-view';
import { caseClocks } from './clocks';
import { conditionHints } from './chapters/intake/condition-hints';
import { defendantsIn } from './chapters/litigation/defendants';
import { surchargeStop } from './chapters/litigation/surcharge';
import { reviewLapsed } from './chapters/litigation/review-lapsed';
import type { CaseEvent } from './events';
import { caseEvolution } from './evolution';
import { noCase } from './no-case';
import { nextSteps, type Elsewhere } from './next-steps';
import { servedOn } from './parties';
import { dueOn, litigationOf } from './periods';
import { caseSentence } from './sentence';
import type { CaseFile } from './state';
import { timelineEntry } from './timeline';
import type { CaseView, PartyRole, PartyView } from './view';

const evolve = (file: CaseFile, event: CaseEvent): CaseFile =>
  (caseEvolution[event.type] as (file: CaseFile, data: CaseEvent['data']) => CaseFile)(file, event.data);

/** 案件至今的事实折叠。 */
export const caseFileOf = (events: readonly CaseEvent[]): CaseFile => events.reduce(evolve, noCase);

const partyViews = (file: CaseFile, calendar: Calendar): readonly PartyView[] => {
  const party = (partyId: string, role: PartyRole, actsFor: string | null = null): PartyView => {
    const served = role === 'agent' ? null : servedOn(file, 'decision', partyId);
    return {
      partyId,
      role,
      actsFor,
      decisionServedOn: served,
      litigationDueOn:
        served && role !== 'respondent' ? dueOn(litigationOf(file, partyId, served, calendar)) : null,
    };
  };
  return [
    ...file.applicantIds.map((id) => party(id, 'applicant')),
    ...file.agents.map(({ agentId, partyId }) => party(agentId, 'agent', partyId)),
    party(file.respondentId, 'respondent'),
    ...file.thirdPartyIds.map((id) => party(id, 'third-party')),
  ];
};

/** 案件页的一切，由事实、日历和今天算出。 */
export const caseView = (
  caseId: string,
  recorded: readonly Recorded<CaseEvent>[],
  today: PlainDate,
  calendar: Calendar,
  elsewhere?: Elsewhere,
): CaseView => {
  const file = caseFileOf(recorded.map(({ event }) => event));
  return {
    caseId,
    version: recorded.length,
    today,
    stage: file.stage,
    sentence: caseSentence(file, today, calendar),
    procedure: file.procedure,
    parties: partyViews(file, calendar),
    clocks: caseClocks(file, today, calendar),
    steps: nextSteps(file, today, calendar, elsewhere),
    checks: decisionChecks(file, today, calendar),
    hints: conditionHints(file, calendar),
    defendants: defendantsIn(file, reviewLapsed(file, today, calendar)),
    surcharge: surchargeStop(file),
    ledger: ledgerView(file, calendar),
    timeline: recorded.map(timelineEntry),
    file,
  };
};

import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import {
  accepted,
  applicant,
  application,
  chosen,
  copyServed,
  decidedCase,
  examined,
  received,
  replied,
  respondent,
  thirdParty,
} from '../../examples';
import { nextSteps } from '../../next-steps';
import type { EvidenceCommand } from './commands';
import { submit, judge } from './examples';
import { ledgerView } from './ledger-view';

const on = plainDate;
const decider = caseDecider(publishedCalendar);
const given = specify(decider);
const receivedWith = (changes: object): CaseEvent => ({
  type: 'ApplicationReceived',
  data: { ...application, ...changes },
});
/** The facts that follow when the orders are given one after another. */
const after = (facts: readonly CaseEvent[], ...orders: readonly EvidenceCommand[]): readonly CaseEvent[] =>
  orders.reduce<readonly CaseEvent[]>((soFar, order) => {
    const decision = decider.decide(order, caseFileOf(soFar));
    if (!Array.isArray(decision)) throw new Error(JSON.stringify(decision));
    return [...soFar, ...(decision as readonly CaseEvent[])];
  }, facts);
const ledgerOf = (facts: readonly CaseEvent[]) => ledgerView(caseFileOf(facts), publishedCalendar);
const waiting = [received, accepted, chosen('ordinary'), copyServed];
const both = [receivedWith({ thirdPartyIds: [thirdParty] }), accepted, chosen('ordinary'), copyServed];

describe('行政复议法第四十三条　证据目录', () => {
  it('随答复提交的、各方自行提交的，编入同一目录，各方各编号', () => {
    const facts = after(
      [...both, replied],
      submit('2026-03-26'),
      submit('2026-03-26', thirdParty),
      submit('2026-03-27', applicant, { titleId: 'text-2' }),
      submit('2026-03-27', respondent),
    );
    expect(ledgerOf(facts).entries.map(({ evidence, label }) => `${evidence} ${label}`)).toEqual([
      '1 被1',
      '2 申1',
      '3 三1',
      '4 申2',
      '5 被2',
    ]);
  });
  it('申请人、第三人在决定作出以前都可以提供；办结以后、收到申请以前不能', () => {
    given(received).when(submit('2026-03-10')).thenTypes('EvidenceSubmitted');
    given(...decidedCase)
      .when(submit('2026-04-08'))
      .thenBarredBy('CASE_CONCLUDED');
    given(received).when(submit('2026-03-08')).thenBarredBy('DAY_BEFORE_RECEIPT');
    given().when(submit('2026-03-10')).thenBarredBy('NO_SUCH_CASE');
    given(received).when(submit('2026-03-10', 'stranger')).thenBarredBy('NOT_A_PARTY');
    given(received)
      .when(submit('2026-03-10', applicant, { collectedOn: on('2026-03-11') }))
      .thenBarredBy('COLLECTED_AFTER_SUBMISSION');
  });
  it('第二款：经审查属实，才能作为根据；没有审查的列为下一步，全部审查以后不再列', () => {
    const steps = (facts: readonly CaseEvent[]) =>
      nextSteps(caseFileOf(facts), on('2026-03-30'), publishedCalendar).map(({ code }) => code);
    expect(steps(examined)).toContain('judge-evidence');
    const judged = after(examined, judge('2026-03-30', 1, { findings: { 'facts-clear': true } }));
    expect(steps(judged)).not.toContain('judge-evidence');
    expect(ledgerOf(judged).entries[0]?.judgment).toMatchObject({
      admitted: true,
      findings: { 'facts-clear': true },
    });
  });
  it('第二款：理由应当在表中、与采信与否相符，并且有目录中的事实', () => {
    const barred = (changes: object, code: 'UNKNOWN_JUDGMENT_REASON' | 'JUDGMENT_REASON_UNFOUNDED') =>
      given(...examined)
        .when(judge('2026-03-30', 1, changes))
        .thenBarredBy(code);
    barred({ reason: 'no-such-reason' }, 'UNKNOWN_JUDGMENT_REASON');
    barred({ admitted: false }, 'UNKNOWN_JUDGMENT_REASON');
    barred({ admitted: false, reason: 'self-collected' }, 'JUDGMENT_REASON_UNFOUNDED');
    given(...examined)
      .when(judge('2026-03-30', 9))
      .thenBarredBy('NO_SUCH_EVIDENCE');
    given(received).when(judge('2026-03-30', 1)).thenBarredBy('NOT_UNDER_EXAMINATION');
  });
  it('实施条例第四十八条：调解中的认可，自2026年7月1日起不得作为不利证据', () => {
    const conceded = { admitted: false, reason: 'conceded-in-mediation' };
    given(...examined)
      .when(judge('2026-07-01', 1, conceded))
      .thenTypes('EvidenceJudged');
    given(...examined)
      .when(judge('2026-06-30', 1, conceded))
      .thenBarredBy('UNKNOWN_JUDGMENT_REASON');
  });
  it('质证针对他方的证据', () => {
    const challenge = (evidence: number, partyId: string) =>
      ({
        type: 'ChallengeEvidence',
        data: { on: on('2026-03-27'), evidence, partyId, aspects: ['authenticity'], opinionId: 't' },
      }) as const;
    given(...examined)
      .when(challenge(1, applicant))
      .thenTypes('EvidenceChallenged');
    given(...examined)
      .when(challenge(1, respondent))
      .thenBarredBy('OWN_EVIDENCE_CHALLENGED');
    given(...examined)
      .when(challenge(1, 'stranger'))
      .thenBarredBy('NOT_A_PARTY');
    given(...examined)
      .when(challenge(2, applicant))
      .thenBarredBy('NO_SUCH_EVIDENCE');
    given(...decidedCase)
      .when(challenge(1, applicant))
      .thenBarredBy('CASE_CONCLUDED');
    const [entry] = ledgerOf(after(examined, challenge(1, applicant))).entries;
    expect(entry?.challenges).toHaveLength(1);
  });
});

describe('行政复议法第四十四条　举证责任', () => {
  const shift = (ground: 'own-motion' | 'caused-by-respondent') =>
    ({ type: 'ShiftBurden', data: { on: on('2026-03-20'), ground, reasonId: 't' } }) as const;
  const claiming = [receivedWith({ compensationClaimed: true }), accepted];

  it('第一款：合法性、适当性由被申请人举证；第二款所列由申请人举证', () => {
    given(received)
      .when(submit('2026-03-10', applicant, { burden: 'legality' }))
      .thenBarredBy('BURDEN_OF_ANOTHER_SIDE');
    given(...both)
      .when(submit('2026-03-20', thirdParty, { burden: 'loss' }))
      .thenBarredBy('BURDEN_OF_ANOTHER_SIDE');
    expect(ledgerOf(waiting).burdens).toEqual([
      { code: 'legality', side: 'respondent', shifted: false, answered: false },
    ]);
    expect(ledgerOf(after(claiming, submit('2026-03-20', applicant, { burden: 'loss' }))).burdens[1]).toEqual(
      { code: 'loss', side: 'applicant', shifted: false, answered: true },
    );
  });
  it('第二款第二项但书：因被申请人原因不能举证的，由被申请人举证；本案没有这一项的，不登记', () => {
    expect(ledgerOf(after(claiming, shift('caused-by-respondent'))).burdens[1]).toMatchObject({
      side: 'respondent',
      shifted: true,
    });
    given(...after(claiming, shift('caused-by-respondent')))
      .when(shift('caused-by-respondent'))
      .thenNothing();
    given(...claiming)
      .when(shift('own-motion'))
      .thenBarredBy('BURDEN_NOT_OF_CASE');
    given().when(shift('own-motion')).thenBarredBy('NO_SUCH_CASE');
  });
});

describe('行政复议法第四十八条　被申请人的证据截止', () => {
  it('答复期限内随时可以提交，届满以后锁定；副本没有送达的，还不能提交', () => {
    given(...waiting)
      .when(submit('2026-03-30', respondent))
      .thenTypes('EvidenceSubmitted');
    given(...waiting)
      .when(submit('2026-03-31', respondent))
      .thenBarredBy('RESPONDENT_EVIDENCE_LOCKED');
    given(received, accepted).when(submit('2026-03-20', respondent)).thenBarredBy('COPY_NOT_SERVED');
    given(received).when(submit('2026-03-20', respondent)).thenBarredBy('NOT_UNDER_EXAMINATION');
    expect(ledgerOf(waiting).respondentUntil).toBe('2026-03-30');
  });
  it('第五十四条第一款：简易程序五个工作日', () => {
    const summary = [received, accepted, chosen('summary'), copyServed];
    given(...summary)
      .when(submit('2026-03-24', respondent))
      .thenBarredBy('RESPONDENT_EVIDENCE_LOCKED');
    given(...summary)
      .when(submit('2026-03-23', respondent))
      .thenTypes('EvidenceSubmitted');
  });
});

import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseDecider } from '../../decider';
import type { CaseEvent, DecisionDraft } from '../../events';
import {
  accepted,
  applicant,
  application,
  assigned,
  chosen,
  copyServed,
  draft,
  examined,
  heard,
  received,
  replied,
  replyLapsed,
  respondent,
  thirdParty,
} from '../../examples';
import { nextSteps } from '../../next-steps';
import { judge, submit } from './examples';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const toReply = [received, accepted, assigned, chosen('ordinary'), copyServed];
const withThird: readonly CaseEvent[] = [
  { type: 'ApplicationReceived', data: { ...application, thirdPartyIds: [thirdParty] } },
  ...toReply.slice(1),
];
const evidenceItem = {
  number: 1,
  kind: 'documentary' as const,
  titleId: 't',
  purposeId: 'p',
  file: null,
};
const lateReply: CaseEvent = {
  type: 'LateReplyReceived',
  data: { on: on('2026-03-31'), replyId: 'r', evidence: [evidenceItem] },
};
const submitted = (partyId: string, side: 'applicant' | 'third-party' | 'respondent', evidence: number) =>
  ({ type: 'EvidenceSubmitted', data: { ...submit('2026-03-26', partyId).data, side, evidence } }) as const;
const judged = (evidence: number, admitted: boolean): CaseEvent => ({
  type: 'EvidenceJudged',
  data: { ...judge('2026-04-01', evidence).data, admitted, reason: admitted ? 'verified' : 'irrelevant' },
});
const drafting = (changes: Partial<DecisionDraft> = {}) =>
  ({ type: 'DraftDecision', data: { on: on('2026-04-02'), draft: { ...draft, ...changes } } }) as const;
const noReply = { outcome: 'revoke', grounds: ['no-reply'], findings: {}, restitution: true } as const;

describe('行政复议法第七十条　视为没有证据、依据', () => {
  const lapsed = [...toReply, replyLapsed, lateReply, heard];
  it('疑难第51例：第11个工作日才交答复，入卷但不作合法性依据，不能维持，应当撤销', () => {
    expect(caseFileOf(lapsed).evidence.entries[0]).toMatchObject({ side: 'respondent', unusable: 'late' });
    given(...lapsed)
      .when(judge('2026-04-01', 1, { findings: { 'facts-clear': true } }))
      .thenBarredBy('EVIDENCE_NOT_USABLE');
    given(...lapsed)
      .when(judge('2026-04-01', 1, { findings: { 'facts-clear': false } }))
      .thenTypes('EvidenceJudged');
    given(...lapsed)
      .when(judge('2026-04-01', 1, { admitted: false, reason: 'late' }))
      .thenTypes('EvidenceJudged');
    given(...lapsed)
      .when(drafting())
      .thenBarredBy('DEEMED_WITHOUT_EVIDENCE');
    given(...lapsed)
      .when(drafting({ ...noReply, findings: { 'evidence-conclusive': true } }))
      .thenBarredBy('DEEMED_WITHOUT_EVIDENCE');
    given(...lapsed)
      .when(drafting(noReply))
      .thenTypes('DecisionDrafted');
  });
  it('疑难第51例但书：涉及第三人合法权益，采信第三人提供的证据的，可以维持', () => {
    const third = [...withThird, replyLapsed, heard, submitted(thirdParty, 'third-party', 1)];
    given(...third)
      .when(drafting())
      .thenBarredBy('DEEMED_WITHOUT_EVIDENCE');
    given(...third, judged(1, false))
      .when(drafting())
      .thenBarredBy('DEEMED_WITHOUT_EVIDENCE');
    given(...third, judged(1, true))
      .when(drafting())
      .thenTypes('DecisionDrafted');
  });
  it('疑难第52例：只交答复书、不交证据的，不能登记为答复；期满视为没有证据、依据（第四十八条）', () => {
    given(...toReply)
      .when({ type: 'RecordReply', data: { on: on('2026-03-25'), replyId: 'r', evidence: [] } })
      .thenBarredBy('REPLY_WITHOUT_EVIDENCE');
    given(...toReply)
      .when({ type: 'CloseReplyPeriod', data: { on: on('2026-03-31') } })
      .then(replyLapsed);
    given(...toReply, replyLapsed, heard)
      .when(drafting({ outcome: 'dismiss-claim', grounds: ['no-duty'], findings: {} }))
      .thenBarredBy('DEEMED_WITHOUT_EVIDENCE');
  });
});

describe('行政复议法第四十六条　自行收集与补充证据', () => {
  const request = (raisedById: string = applicant, day = '2026-04-01') =>
    ({ type: 'RequestSupplement', data: { on: on(day), raisedById, reasonId: 't' } }) as const;
  const requested: CaseEvent = {
    type: 'SupplementRequested',
    data: { ...request().data, supplement: 1 },
  };
  const permit = (supplement = 1, day = '2026-04-02') =>
    ({ type: 'PermitSupplement', data: { on: on(day), supplement, reasonId: null } }) as const;
  const permitted: CaseEvent = { type: 'SupplementPermitted', data: permit().data };
  const refuse = {
    type: 'RefuseSupplement',
    data: { on: on('2026-04-02'), supplement: 1, reasonId: 't' },
  } as const;
  const supplement = (changes: object = {}) =>
    submit('2026-04-03', respondent, { supplement: 1, ...changes });

  it('疑难第54例：申请人提出新证据，经行政复议机构同意，被申请人可以补充证据', () => {
    given(...examined)
      .when(request())
      .then(requested);
    given(...examined, requested)
      .when(request())
      .thenNothing();
    given(...examined, requested)
      .when(supplement())
      .thenBarredBy('SUPPLEMENT_NOT_PERMITTED');
    given(...examined, requested)
      .when(permit())
      .then(permitted);
    given(...examined, requested, permitted)
      .when(supplement({ collectedOn: on('2026-04-03') }))
      .thenTypes('EvidenceSubmitted');
    given(...examined, requested, permitted)
      .when(submit('2026-04-03', respondent))
      .thenBarredBy('RESPONDENT_EVIDENCE_LOCKED');
  });
  it('第二款：没有申请人、第三人提出新的理由或者证据的，不能补充；不同意的，不能提交', () => {
    given(...examined)
      .when(request(respondent))
      .thenBarredBy('SUPPLEMENT_WITHOUT_NEW_MATTER');
    given(received, accepted).when(request()).thenBarredBy('COPY_NOT_SERVED');
    given(received).when(request()).thenBarredBy('NOT_UNDER_EXAMINATION');
    given(...examined)
      .when(permit())
      .thenBarredBy('NO_SUPPLEMENT_OPEN');
    given(...examined, requested)
      .when(permit(1, '2026-03-31'))
      .thenBarredBy('NO_SUPPLEMENT_OPEN');
    given(...examined, requested)
      .when(refuse)
      .thenTypes('SupplementRefused');
    given(...examined, requested, { type: 'SupplementRefused', data: refuse.data })
      .when(supplement())
      .thenBarredBy('SUPPLEMENT_NOT_PERMITTED');
    given(received).when(refuse).thenBarredBy('NOT_UNDER_EXAMINATION');
  });
  it('第二款：有请求没有答复的，列为下一步', () => {
    const codes = (...facts: readonly CaseEvent[]) =>
      nextSteps(caseFileOf([...examined, ...facts]), on('2026-04-02'), publishedCalendar).map(
        ({ code }) => code,
      );
    expect(codes(requested)).toContain('answer-supplement');
    expect(codes(requested, permitted)).not.toContain('answer-supplement');
  });
  it('第一款：受理以后自行收集的证据入卷，不作为认定合法性、适当性的依据', () => {
    const collected = {
      type: 'ReplyReceived',
      data: {
        on: on('2026-03-25'),
        replyId: 'r',
        evidence: [{ ...evidenceItem, collectedOn: on('2026-03-18') }],
      },
    } as const;
    expect(caseFileOf([...toReply, collected]).evidence.entries[0]?.unusable).toBe('self-collected');
    given(...toReply, collected)
      .when(judge('2026-04-01', 1, { findings: { 'procedure-lawful': true } }))
      .thenBarredBy('EVIDENCE_NOT_USABLE');
    given(...toReply, collected)
      .when(judge('2026-04-01', 1, { admitted: false, reason: 'self-collected' }))
      .thenTypes('EvidenceJudged');
    expect(caseFileOf([...toReply, replied]).evidence.entries[0]?.unusable).toBeNull();
  });
});

describe('行政复议法实施条例第四十七条　行政程序中没有提供的证据', () => {
  const contract = [...examined, submitted(applicant, 'applicant', 2)];
  const find = (day = '2026-07-01', changes: object = {}) =>
    ({
      type: 'FindWithholding',
      data: {
        on: on(day),
        evidence: 2,
        proof: 1,
        demandedOn: on('2026-01-10'),
        reasonId: 't',
        ...changes,
      },
    }) as const;
  const found: CaseEvent = { type: 'WithholdingFound', data: find().data };

  it('疑难第55例：行政调查时拒交合同、复议时提交，被申请人证明曾依法要求的，不予采纳', () => {
    given(...contract)
      .when(find())
      .then(found);
    given(...contract, found)
      .when(find())
      .thenNothing();
    given(...contract, found)
      .when(judge('2026-07-02', 2))
      .thenBarredBy('EVIDENCE_WITHHELD_BEFORE');
    given(...contract, found)
      .when(judge('2026-07-02', 2, { admitted: false, reason: 'withheld' }))
      .thenTypes('EvidenceJudged');
    given(...contract)
      .when(judge('2026-07-02', 2, { admitted: false, reason: 'withheld' }))
      .thenBarredBy('JUDGMENT_REASON_UNFOUNDED');
    expect(caseFileOf([...contract, judged(2, true), found]).evidence.entries[1]?.judgment).toBeNull();
  });
  it('应当由被申请人的证据证明；2007年条例没有这一条，2026年7月1日起适用', () => {
    given(...contract)
      .when(find('2026-06-30'))
      .thenBarredBy('WITHHOLDING_RULE_NOT_IN_FORCE');
    given(...contract)
      .when(find('2026-07-01', { proof: 2 }))
      .thenBarredBy('WITHHOLDING_NOT_PROVED');
    given(...contract)
      .when(find('2026-07-01', { evidence: 1 }))
      .thenBarredBy('WITHHOLDING_OF_RESPONDENT');
    given(...contract)
      .when(find('2026-07-01', { evidence: 7 }))
      .thenBarredBy('NO_SUCH_EVIDENCE');
  });
});

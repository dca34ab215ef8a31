import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseDecider } from '../../decider';
import type { CaseEvent, DecisionDraft, DecisionIssue } from '../../events';
import { draft, drafted, examined, respondent } from '../../examples';
import { judge, submit } from '../evidence/examples';
import { claimsIn } from './claims-in';
import { issueHints, type Weighed } from './issue-hints';
import { draftTextIds } from './items';

const on = plainDate('2026-04-02');
const given = specify(caseDecider(publishedCalendar));
const judged = (evidence: number, changes: object = {}): CaseEvent => ({
  type: 'EvidenceJudged',
  data: { ...judge('2026-04-01', evidence).data, ...changes },
});
const selfCollected: CaseEvent = {
  type: 'EvidenceSubmitted',
  data: {
    ...submit('2026-03-26', respondent).data,
    side: 'respondent',
    evidence: 2,
    collectedOn: plainDate('2026-03-25'),
  },
};
const challenged: CaseEvent = {
  type: 'EvidenceChallenged',
  data: { on, evidence: 1, partyId: 'applicant-1', aspects: ['authenticity'], opinionId: 't' },
};
const issue: DecisionIssue = {
  questionId: 'text-question',
  findings: ['facts-clear'],
  evidence: [1],
  claims: [],
  lawId: 'text-law',
  applicantPointId: 'text-applicant',
  respondentPointId: null,
  conclusionId: 'text-conclusion',
};
const drafting = (issues: readonly DecisionIssue[], changes: Partial<DecisionDraft> = {}) =>
  ({ type: 'DraftDecision', data: { on, draft: { ...draft, ...changes, issues } } }) as const;
const revoked = {
  outcome: 'revoke',
  grounds: ['facts-unclear'],
  findings: { 'facts-clear': false, 'evidence-conclusive': false },
  restitution: true,
} as const;

describe('行政复议法第六十一条第一款　争议焦点', () => {
  it('第四十三条第二款：所凭证据经审查属实的，写入草案', () =>
    given(...examined, judged(1))
      .when(drafting([issue]))
      .thenTypes('DecisionDrafted'));

  it('第四十三条第二款、行政复议法实施条例第四十七条：没有审查、没有采信的证据，不能作为根据', () => {
    given(...examined)
      .when(drafting([issue]))
      .thenBarredBy('ISSUE_EVIDENCE_NOT_ADMITTED');
    given(...examined, judged(1, { admitted: false, reason: 'irrelevant' }))
      .when(drafting([issue]))
      .thenBarredBy('ISSUE_EVIDENCE_NOT_ADMITTED');
  });

  it('第四十三条：目录里没有的证据，不能引用', () =>
    given(...examined, judged(1))
      .when(drafting([{ ...issue, evidence: [9] }]))
      .thenBarredBy('NO_SUCH_EVIDENCE'));

  it('第四十六条第一款：自行收集的证据，可以证明违法，不能证明合法', () => {
    const facts = [...examined, judged(1), selfCollected, judged(2)];
    const resting = { ...issue, evidence: [2] };
    given(...facts)
      .when(drafting([resting]))
      .thenBarredBy('EVIDENCE_NOT_USABLE');
    given(...facts)
      .when(drafting([resting], revoked))
      .thenTypes('DecisionDrafted');
  });

  it('第六十八条：焦点涉及的认定，应当有结论', () =>
    given(...examined, judged(1))
      .when(drafting([{ ...issue, findings: ['procedure-lawful'] }], revoked))
      .thenBarredBy('ISSUE_FINDING_OPEN'));

  it('第四十三条第二款：起草以后改为不采信的，不能提交', () =>
    given(
      ...examined,
      judged(1),
      { ...drafted, data: { on, draft: { ...draft, issues: [issue] } } } as CaseEvent,
      judged(1, { admitted: false, reason: 'not-verified' }),
    )
      .when({ type: 'SubmitDraft', data: { on } })
      .thenBarredBy('ISSUE_EVIDENCE_NOT_ADMITTED'));

  it('焦点的文字都封存', () =>
    expect(draftTextIds({ ...draft, issues: [issue] })).toEqual(
      expect.arrayContaining(['text-question', 'text-law', 'text-applicant', 'text-conclusion']),
    ));
});

describe('行政复议法第六十一条第一款　说理还差什么', () => {
  const weighed: Weighed = {
    outcome: 'uphold',
    findings: { 'facts-clear': true },
    issues: [{ findings: ['facts-clear'], evidence: [1], claims: [], answersApplicant: true }],
    claims: 1,
  };
  const codes = (facts: readonly CaseEvent[], changes: Partial<Weighed> = {}) =>
    issueHints(caseFileOf([...examined, ...facts]), { ...weighed, ...changes }).map(({ code }) => code);
  const [first] = weighed.issues as [Weighed['issues'][number]];

  it('每项请求、每项认定、申请人的主张都有回应，采信的证据都写到的，没有提示', () =>
    expect(codes([judged(1)])).toEqual([]));
  it('还没有写争议焦点的，不提示', () => expect(codes([judged(1)], { issues: [] })).toEqual([]));
  it('有一项请求没有回应', () =>
    expect(codes([judged(1)], { claims: 2, issues: [{ ...first, claims: [2] }] })).toEqual([
      'claim-unanswered',
    ]));
  it('没有回应申请人的主张', () =>
    expect(codes([judged(1)], { issues: [{ ...first, answersApplicant: false }] })).toEqual([
      'applicant-unanswered',
    ]));
  it('有一项认定没有说理', () =>
    expect(codes([judged(1)], { findings: { 'facts-clear': true, 'procedure-lawful': true } })).toEqual([
      'finding-undecided',
    ]));
  it('第四十三条第二款：认定成立没有证据；采信的证据没有写到', () =>
    expect(codes([judged(1)], { issues: [{ ...first, evidence: [] }] })).toEqual([
      'no-evidence',
      'evidence-unused',
    ]));
  it('第四十三条第二款：审查证据时的判断与认定相反；质证的异议没有回应', () =>
    expect(codes([challenged, judged(1, { findings: { 'facts-clear': false } })])).toEqual([
      'judgment-contradicts',
      'challenge-unanswered',
    ]));
  it('第六十一条第三款、行政复议法实施条例第五十二条：有咨询意见的，提示说明采纳情况和不同的理由', () => {
    const referred: CaseEvent = {
      type: 'CaseReferred',
      data: { on, referral: 1, grounds: ['technical'], issuesId: 't', proposalId: 't' },
    };
    const advised: CaseEvent = {
      type: 'AdviceGiven',
      data: { on, referral: 1, majority: 'revoke', voices: 2, members: 3, opinionId: 't' },
    };
    expect(codes([judged(1), referred, advised])).toEqual(['advice-unanswered', 'advice-departed']);
    expect(codes([judged(1), referred, advised], { outcome: 'revoke', issues: [] })).toEqual([
      'advice-unanswered',
    ]);
  });
});

describe('请求的各项', () => {
  it.each([
    ['请求撤销处罚决定。', ['请求撤销处罚决定']],
    ['1. 撤销处罚决定；2. 返还罚款200元。', ['撤销处罚决定', '返还罚款200元']],
    ['一、确认违法\n二、责令履行', ['确认违法', '责令履行']],
    ['（一）撤销；（二）赔偿', ['撤销', '赔偿']],
    ['撤销第一项\n变更第二项', ['撤销第一项', '变更第二项']],
    ['', []],
  ])('%s', (text, claims) => expect(claimsIn(text)).toEqual(claims));
});

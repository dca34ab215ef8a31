import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseDecider } from '../../decider';
import {
  accepted,
  application,
  applicant,
  assigned,
  chosen,
  copyServed,
  draft,
  draftSubmitted,
  examined,
  heard,
  officeApproved,
  replied,
  thirdParty,
} from '../../examples';
import type { CaseEvent, DecisionDraft, DecisionItem } from '../../events';

const given = specify(caseDecider(publishedCalendar));
const before = plainDate('2026-04-01');
const newRegulation = plainDate('2026-07-01');

const received = (changes: Partial<typeof application> | object): CaseEvent => ({
  type: 'ApplicationReceived',
  data: { ...application, ...changes },
});
const ready = (changes: object = {}): readonly CaseEvent[] => [
  received(changes),
  accepted,
  assigned,
  chosen('ordinary'),
  copyServed,
  replied,
  heard,
];
const draftOn = (on: typeof before, changes: Partial<DecisionDraft>) =>
  ({ type: 'DraftDecision', data: { on, draft: { ...draft, ...changes } } }) as const;
const found = (changes: DecisionDraft['findings']) => ({ ...draft.findings, ...changes });
const item = (changes: Partial<DecisionItem>): DecisionItem => ({
  outcome: 'uphold',
  grounds: ['lawful-and-appropriate'],
  findings: draft.findings,
  operativeId: 'text-6',
  claim: 2,
  ...changes,
});
const revoked = {
  outcome: 'revoke',
  grounds: ['procedure-violated'],
  findings: found({ 'procedure-lawful': false }),
  restitution: false,
} as const;
const unlawful = {
  outcome: 'declare-unlawful',
  grounds: ['great-harm'],
  findings: found({ 'basis-correct': false }),
} as const;
const misapplied = {
  outcome: 'alter',
  grounds: ['basis-misapplied'],
  findings: found({ 'basis-correct': false }),
  restitution: false,
  defects: ['wrong-provision'],
} as const;

describe('行政复议法第六十三条、第六十四条　变更还是撤销', () => {
  it('实施条例第五十五条、第五十六条　疑难第77例：依据条款引错但结果正确，是未正确适用依据，变更，不是撤销', () => {
    given(...ready())
      .when(draftOn(newRegulation, misapplied))
      .thenTypes('DecisionDrafted');
    given(...ready())
      .when(draftOn(newRegulation, { ...misapplied, outcome: 'revoke', grounds: ['basis-unlawful'] }))
      .thenBarredBy('DEFECT_OF_ANOTHER_GROUND');
  });
  it('疑难第78例：依据本身违法，有合法依据可用的可以变更，否则撤销；实施条例第五十七条第二款自施行之日起', () => {
    const changed = { ...misapplied, grounds: ['lawful-basis-available'], defects: [] };
    given(...ready())
      .when(draftOn(newRegulation, changed))
      .thenTypes('DecisionDrafted');
    given(...ready())
      .when(draftOn(plainDate('2026-06-30'), changed))
      .thenBarredBy('UNKNOWN_GROUND');
    const defects = ['basis-against-higher'];
    given(...ready())
      .when(draftOn(newRegulation, { ...changed, outcome: 'revoke', grounds: ['basis-unlawful'], defects }))
      .thenTypes('DecisionDrafted');
    given(...ready())
      .when(draftOn(plainDate('2026-06-30'), { ...misapplied, defects }))
      .thenBarredBy('UNKNOWN_DEFECT');
  });
  it('疑难第80例：未告知陈述申辩权，撤销；不能以程序轻微违法确认违法（实施条例第五十九条）', () => {
    const defects = ['important-right-denied'];
    given(...ready())
      .when(draftOn(before, { ...revoked, defects }))
      .thenTypes('DecisionDrafted');
    const minor = { ...revoked, outcome: 'declare-unlawful', grounds: ['minor-procedure'] } as const;
    given(...ready())
      .when(draftOn(before, { ...minor, defects }))
      .thenBarredBy('IMPORTANT_RIGHT_DENIED');
    given(...ready())
      .when(draftOn(newRegulation, { ...minor, defects: ['minor-delay'] }))
      .thenTypes('DecisionDrafted');
  });
  it('第六十三条第二款：变更更为不利的，第三人提出相反请求的除外', () => {
    const worse = { ...misapplied, worseForApplicant: true };
    const withThird = ready({ thirdPartyIds: [thirdParty] });
    given(...withThird)
      .when(draftOn(newRegulation, worse))
      .thenBarredBy('ALTERED_FOR_THE_WORSE');
    given(...withThird)
      .when(draftOn(newRegulation, { ...worse, contraryRequestBy: applicant }))
      .thenBarredBy('CONTRARY_REQUEST_NOT_OF_THIRD_PARTY');
    given(...withThird)
      .when(draftOn(newRegulation, { ...worse, contraryRequestBy: thirdParty }))
      .thenTypes('DecisionDrafted');
  });
  it('实施条例第六十一条第二款：第三人提出相反请求的，不能以更为不利驳回请求', () => {
    const dismissed = { outcome: 'dismiss-claim', grounds: ['alteration-worse'], findings: {} } as const;
    const withThird = ready({ thirdPartyIds: [thirdParty] });
    given(...withThird)
      .when(draftOn(newRegulation, dismissed))
      .thenTypes('DecisionDrafted');
    given(...withThird)
      .when(draftOn(newRegulation, { ...dismissed, contraryRequestBy: thirdParty }))
      .thenBarredBy('THIRD_PARTY_ASKED_FOR_ALTERATION');
    given(...ready())
      .when(draftOn(plainDate('2026-06-30'), dismissed))
      .thenBarredBy('UNKNOWN_GROUND');
  });
});

describe('行政复议法第六十五条至第六十九条', () => {
  it('疑难第81例：违法征收但已建成医院，确认违法，不撤销，责令补救、赔偿', () => {
    given(...ready({ compensationClaimed: true }))
      .when(
        draftOn(before, {
          ...unlawful,
          remedyId: 'text-7',
          compensation: { granted: true, operativeId: 'text-8' },
        }),
      )
      .thenTypes('DecisionDrafted');
    given(...ready())
      .when(draftOn(before, { remedyId: 'text-7' }))
      .thenBarredBy('REMEDY_WITHOUT_UNLAWFULNESS');
  });
  const explained = (claimChanged: boolean): CaseEvent => ({
    type: 'VoidnessExplained',
    data: { on: newRegulation, claimChanged, recordId: 'text-9' },
  });
  it('疑难第82例：申请确认无效，实为一般违法，释明；拒绝变更请求的，驳回请求（实施条例第六十一条第一款第一项）', () => {
    const notVoid = { outcome: 'dismiss-claim', grounds: ['not-void'], findings: {} } as const;
    given(...ready())
      .when(draftOn(newRegulation, notVoid))
      .thenBarredBy('VOIDNESS_NOT_EXPLAINED');
    given(...ready(), explained(true))
      .when(draftOn(newRegulation, notVoid))
      .thenBarredBy('VOIDNESS_NOT_EXPLAINED');
    given(...ready(), explained(false))
      .when(draftOn(newRegulation, notVoid))
      .thenTypes('DecisionDrafted');
  });
  it('实施条例第六十一条第一款第一项：释明只登记一次', () => {
    const explain = (claimChanged: boolean) =>
      ({ type: 'ExplainVoidness', data: { on: newRegulation, claimChanged, recordId: 'text-9' } }) as const;
    given(...ready())
      .when(explain(false))
      .then(explained(false));
    given(...ready(), explained(false))
      .when(explain(false))
      .thenNothing();
    given(...ready(), explained(false))
      .when(explain(true))
      .thenBarredBy('VOIDNESS_ALREADY_EXPLAINED');
    given(...examined.slice(0, 1))
      .when(explain(true))
      .thenBarredBy('NOT_UNDER_EXAMINATION');
    given(...ready(), { type: 'DecisionDrafted', data: { on: before, draft } }, draftSubmitted)
      .when(explain(true))
      .thenBarredBy('DRAFT_UNDER_REVIEW');
  });
  it('第六十七条：确认无效，只依申请', () => {
    const isVoid = { outcome: 'declare-void', grounds: ['no-standing'], findings: {} } as const;
    given(...ready())
      .when(draftOn(before, isVoid))
      .thenBarredBy('VOIDNESS_NOT_REQUESTED');
    given(...ready())
      .when(draftOn(before, { ...isVoid, voidRequested: true }))
      .thenTypes('DecisionDrafted');
    given(...ready(), explained(true))
      .when(draftOn(newRegulation, { ...isVoid, voidRequested: true }))
      .thenBarredBy('VOIDNESS_NOT_REQUESTED');
  });
  it('疑难第84例：受理后才履行，不能驳回请求，确认违法', () => {
    const performed = (day: string) =>
      draftOn(before, {
        outcome: 'dismiss-claim',
        grounds: ['performed-before-acceptance'],
        findings: {},
        performedOn: plainDate(day),
      });
    given(...ready())
      .when(performed('2026-03-11'))
      .thenTypes('DecisionDrafted');
    given(...ready())
      .when(performed('2026-03-12'))
      .thenBarredBy('PERFORMED_AFTER_ACCEPTANCE');
    given(...ready())
      .when(
        draftOn(before, { outcome: 'dismiss-claim', grounds: ['performed-before-acceptance'], findings: {} }),
      )
      .thenBarredBy('PERFORMANCE_DAY_MISSING');
    given(...ready())
      .when(
        draftOn(before, { outcome: 'declare-unlawful', grounds: ['performance-pointless'], findings: {} }),
      )
      .thenTypes('DecisionDrafted');
  });
});

describe('行政复议法第六十四条　部分维持、部分撤销、重作', () => {
  const partly: DecisionDraft = {
    ...draft,
    claim: 1,
    further: [
      item({ claim: 2 }),
      item({
        outcome: 'alter',
        grounds: ['inappropriate'],
        findings: found({ 'content-appropriate': false }),
        claim: 3,
      }),
    ],
    restitution: true,
  };
  it('疑难第85例：三项处罚，两项维持、一项变更，各有主文，主结果为变更', () => {
    given(...ready())
      .when(draftOn(before, partly))
      .thenTypes('DecisionDrafted');
    given(
      ...ready(),
      { type: 'DecisionDrafted', data: { on: before, draft: partly } },
      draftSubmitted,
      officeApproved,
    )
      .when({
        type: 'ReviewDraft',
        data: { on: plainDate('2026-04-07'), level: 'authority-head', approved: true, opinionId: null },
      })
      .then(
        {
          type: 'DraftApproved',
          data: { on: plainDate('2026-04-07'), level: 'authority-head', opinionId: null },
        },
        {
          type: 'CaseDecided',
          data: { on: plainDate('2026-04-07'), outcome: 'alter', items: ['uphold', 'uphold', 'alter'] },
        },
      );
  });
  it('第六十四条：每一项各自受情形、认定和附随事项约束', () => {
    const wrong = item({ findings: found({ 'facts-clear': false }) });
    given(...ready())
      .when(draftOn(before, { further: [wrong] }))
      .thenBarredBy('FINDINGS_DO_NOT_SUPPORT');
    given(...ready())
      .when(draftOn(before, { ...partly, restitution: null }))
      .thenBarredBy('RESTITUTION_UNDECIDED');
  });
  it('第三十三条、第六十八条：同一项请求不能既维持又驳回申请；不同请求可以', () => {
    const dismissed = (claim: number | null) =>
      item({ outcome: 'dismiss-application', grounds: ['in-time'], findings: {}, claim });
    const on = (claim: number | null) => draftOn(before, { claim: 1, further: [dismissed(claim)] });
    given(...ready())
      .when(on(1))
      .thenBarredBy('UPHELD_AND_DISMISSED');
    given(...ready())
      .when(on(null))
      .thenBarredBy('UPHELD_AND_DISMISSED');
    given(...ready())
      .when(on(2))
      .thenTypes('DecisionDrafted');
  });
  it('疑难第88例：以程序违法撤销后重新作出相同处罚，允许，不能再以此撤销', () => {
    const again = { ...revoked, grounds: ['same-act-again'], findings: {} };
    given(...ready())
      .when(draftOn(newRegulation, { ...again, earlierGrounds: ['procedure-violated'] }))
      .thenBarredBy('REPEATING_ALLOWED_AFTER_PROCEDURE');
    given(...ready())
      .when(draftOn(newRegulation, again))
      .thenBarredBy('REPEATING_ALLOWED_AFTER_PROCEDURE');
    given(...ready())
      .when(draftOn(newRegulation, { ...again, earlierGrounds: ['facts-unclear'] }))
      .thenTypes('DecisionDrafted');
  });
  it('第六十四条第一款：责令重作，只随撤销、部分撤销', () =>
    given(...ready())
      .when(draftOn(before, { redoWithinDays: 60 }))
      .thenBarredBy('REDO_WITHOUT_REVOCATION'));
});

describe('行政复议法第七十二条　赔偿与返还', () => {
  const claimed = ready({ compensationClaimed: true });
  const refused = (ground: string) => ({ granted: false, ground, operativeId: 'text-8' }) as const;
  it('疑难第87例：一并提赔偿，行为维持，同时驳回赔偿请求', () => {
    given(...claimed)
      .when(draftOn(before, {}))
      .thenBarredBy('COMPENSATION_UNDECIDED');
    given(...claimed)
      .when(draftOn(before, { compensation: refused('not-due') }))
      .thenTypes('DecisionDrafted');
    given(...claimed)
      .when(draftOn(before, { compensation: { granted: true, operativeId: 'text-8' } }))
      .thenBarredBy('COMPENSATION_WITHOUT_UNLAWFULNESS');
  });
  it('实施条例第六十四条：驳回赔偿请求的五种情形，自2026年7月1日起', () => {
    given(...claimed)
      .when(draftOn(plainDate('2026-06-30'), { compensation: refused('no-causation') }))
      .thenBarredBy('UNKNOWN_COMPENSATION_REFUSAL');
    given(...claimed)
      .when(draftOn(newRegulation, { compensation: refused('no-causation') }))
      .thenTypes('DecisionDrafted');
  });
  it('第七十二条第一款：没有一并提出的，不能决定赔偿；全案驳回申请的，不作实体处理', () => {
    given(...ready())
      .when(draftOn(before, { compensation: refused('not-due') }))
      .thenBarredBy('COMPENSATION_NOT_CLAIMED');
    given(...claimed)
      .when(draftOn(before, { outcome: 'dismiss-application', grounds: ['in-time'], findings: {} }))
      .thenTypes('DecisionDrafted');
  });
  it('第七十二条第二款：撤销征收、有款额的查封扣押，也要判断返还；限期拆除没有款额的不涉及', () => {
    const { restitution: _, ...lifted } = revoked;
    const act = (kind: string, amount: number | null) => ready({ act: { ...application.act, kind, amount } });
    given(...act('levy', null))
      .when(draftOn(before, lifted))
      .thenBarredBy('RESTITUTION_UNDECIDED');
    given(...act('enforcement', 100))
      .when(draftOn(before, lifted))
      .thenBarredBy('RESTITUTION_UNDECIDED');
    given(...act('enforcement', null))
      .when(draftOn(before, lifted))
      .thenTypes('DecisionDrafted');
  });
});

describe('行政复议法实施条例第六十五条　类案直决', () => {
  const waiting = [received({}), accepted, assigned, chosen('ordinary'), copyServed];
  const follows = {
    caseId: 'case-1',
    respondentId: application.respondentId,
    effectiveOn: newRegulation,
    outcomes: ['uphold'],
  } as const;
  it('实施条例第六十五条第一款：根据生效决定直接作出，不必等答复、听取意见；施行之日起', () => {
    given(...waiting)
      .when(draftOn(newRegulation, {}))
      .thenBarredBy('REPLY_OUTSTANDING');
    given(...waiting)
      .when(draftOn(newRegulation, { follows }))
      .thenTypes('DecisionDrafted');
    given(...waiting)
      .when(draftOn(plainDate('2026-06-30'), { follows }))
      .thenBarredBy('DIRECT_DECISION_NOT_IN_FORCE');
  });
  it('实施条例第六十五条：决定已经生效，同一被申请人，内容一致', () => {
    const barred = (changes: Partial<NonNullable<DecisionDraft['follows']>>, code: string) =>
      given(...waiting)
        .when(draftOn(newRegulation, { follows: { ...follows, ...changes } }))
        .thenBarredBy(code);
    barred({ effectiveOn: null }, 'FOLLOWED_DECISION_NOT_EFFECTIVE');
    barred({ effectiveOn: plainDate('2026-07-02') }, 'FOLLOWED_DECISION_NOT_EFFECTIVE');
    barred({ respondentId: 'org-other' }, 'FOLLOWED_ANOTHER_RESPONDENT');
    barred({ outcomes: ['revoke'] }, 'FOLLOWED_DECISION_DIFFERS');
    barred({ outcomes: ['uphold', 'revoke'] }, 'FOLLOWED_DECISION_DIFFERS');
  });
});

describe('行政复议法第七十一条　行政协议', () => {
  const agreement = ready({ act: { ...application.act, kind: 'agreement', amount: null } });
  const relief = (on: typeof before, reliefs: readonly string[], grounds = ['unlawfully-changed']) =>
    draftOn(on, { outcome: 'agreement-relief', grounds, findings: {}, agreementReliefs: reliefs });
  it('第七十一条第一款：违法变更协议的，责令继续履行、补救、赔偿', () =>
    given(...agreement)
      .when(relief(before, ['perform', 'remedy-or-damages']))
      .thenTypes('DecisionDrafted'));
  it('第七十一条第二款：变更合法但补偿不合理的，只能责令合理补偿', () => {
    given(...agreement)
      .when(relief(before, ['fair-compensation'], ['change-uncompensated']))
      .thenTypes('DecisionDrafted');
    given(...agreement)
      .when(relief(before, ['perform'], ['change-uncompensated']))
      .thenBarredBy('AGREEMENT_RELIEF_DOES_NOT_ANSWER');
  });
  it('实施条例第六十二条：撤销变更、解除行为，自2026年7月1日起', () => {
    given(...agreement)
      .when(relief(plainDate('2026-06-30'), ['undo-change']))
      .thenBarredBy('AGREEMENT_RELIEF_DOES_NOT_ANSWER');
    given(...agreement)
      .when(relief(newRegulation, ['undo-change']))
      .thenTypes('DecisionDrafted');
  });
  it('第七十一条：没有选择责任的、不是协议案件的、不是这种决定的', () => {
    given(...agreement)
      .when(relief(before, []))
      .thenBarredBy('AGREEMENT_RELIEF_MISSING');
    given(...ready())
      .when(relief(before, ['perform']))
      .thenBarredBy('NOT_ABOUT_AN_AGREEMENT');
    given(...agreement)
      .when(draftOn(before, { agreementReliefs: ['perform'] }))
      .thenBarredBy('NOT_ABOUT_AN_AGREEMENT');
  });
});

import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseDecider } from '../../decider';
import {
  accepted,
  applicant,
  assigned,
  chosen,
  copyServed,
  decidedCase,
  draft,
  drafted,
  draftSubmitted,
  examined,
  heard,
  officeApproved,
  received,
  replyLapsed,
  respondent,
  served,
} from '../../examples';
import type { DecisionDraft, ReviewLevel, ServedDocument } from '../../events';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const draftDecision = (changes: Partial<DecisionDraft> = {}) =>
  ({ type: 'DraftDecision', data: { on: on('2026-04-01'), draft: { ...draft, ...changes } } }) as const;
const review = (level: ReviewLevel, approved: boolean, opinionId: string | null = null) =>
  ({ type: 'ReviewDraft', data: { on: on('2026-04-07'), level, approved, opinionId } }) as const;
const submit = { type: 'SubmitDraft', data: { on: on('2026-04-02') } } as const;
const serve = (document: ServedDocument, partyId: string, day: string) =>
  ({ type: 'ServeDocument', data: { on: on(day), document, partyId, method: 'direct' } }) as const;
const revoke = {
  outcome: 'revoke',
  grounds: ['facts-unclear'],
  findings: { ...draft.findings, 'facts-clear': false, 'evidence-conclusive': false },
} as const;

describe('行政复议法第六十三条至第六十九条　决定', () => {
  it('第六十八条：五项认定都成立的，决定维持', () =>
    given(...examined)
      .when(draftDecision())
      .thenTypes('DecisionDrafted'));
  it('第六十八条：有一项认定不成立的，不能维持', () =>
    given(...examined)
      .when(draftDecision({ findings: { ...draft.findings, 'procedure-lawful': false } }))
      .thenBarredBy('FINDINGS_DO_NOT_SUPPORT'));
  it('第六十四条第一款第一项：主要事实不清、证据不足的，撤销', () =>
    given(...examined)
      .when(draftDecision({ ...revoke, restitution: true }))
      .thenTypes('DecisionDrafted'));
  it('第七十二条第二款：撤销罚款的，应当同时处理返还财产', () =>
    given(...examined)
      .when(draftDecision(revoke))
      .thenBarredBy('RESTITUTION_UNDECIDED'));
  it('第六十三条第二款：不得作出更为不利的变更', () =>
    given(...examined)
      .when(
        draftDecision({
          outcome: 'alter',
          grounds: ['inappropriate'],
          findings: { ...draft.findings, 'content-appropriate': false },
          worseForApplicant: true,
          restitution: true,
        }),
      )
      .thenBarredBy('ALTERED_FOR_THE_WORSE'));
  it('第六十六条：责令履行应当写明期限', () =>
    given(...examined)
      .when(draftDecision({ outcome: 'order-performance', grounds: ['duty-unperformed'], findings: {} }))
      .thenBarredBy('PERFORMANCE_PERIOD_MISSING'));
  it('没有选择情形、情形不属于这种决定的，不能起草', () => {
    given(...examined)
      .when(draftDecision({ grounds: [] }))
      .thenBarredBy('NO_GROUND');
    given(...examined)
      .when(draftDecision({ grounds: ['facts-unclear'] }))
      .thenBarredBy('UNKNOWN_GROUND');
  });
  it('第七十条：按期答复的，不能以未答复为由；逾期未答复的，可以撤销', () => {
    const noReply = { outcome: 'revoke', grounds: ['no-reply'], findings: {}, restitution: true } as const;
    given(...examined)
      .when(draftDecision(noReply))
      .thenBarredBy('REPLY_DID_NOT_LAPSE');
    given(received, accepted, assigned, chosen('ordinary'), copyServed, replyLapsed, heard)
      .when(draftDecision(noReply))
      .thenTypes('DecisionDrafted');
  });
  it('第四十九条：普通程序没有听取意见的，不能起草；第五十四条第二款：简易程序可以书面审理', () => {
    given(...examined.filter((event) => event !== heard))
      .when(draftDecision())
      .thenBarredBy('OPINIONS_NOT_TAKEN');
    given(received, accepted, assigned, chosen('summary'), copyServed, replyLapsed)
      .when(draftDecision({ ...revoke, restitution: true }))
      .thenTypes('DecisionDrafted');
  });
  it('答复期未满又没有答复的、承办人不够的、程序未定的，不能起草', () => {
    given(received, accepted, assigned, chosen('ordinary'), copyServed, heard)
      .when(draftDecision())
      .thenBarredBy('REPLY_OUTSTANDING');
    given(...examined.filter((event) => event !== assigned))
      .when(draftDecision())
      .thenBarredBy('TOO_FEW_OFFICERS');
    given(received, accepted, assigned).when(draftDecision()).thenBarredBy('PROCEDURE_NOT_CHOSEN');
    given(received).when(draftDecision()).thenBarredBy('NOT_UNDER_EXAMINATION');
  });
  it('第三十三条：驳回申请不受审理前置检查限制', () =>
    given(received, accepted)
      .when(draftDecision({ outcome: 'dismiss-application', grounds: ['interest'], findings: {} }))
      .thenTypes('DecisionDrafted'));
});

describe('行政复议法第六十一条第一款　审核与审批', () => {
  it('承办人提交、复议机构负责人审核、复议机关负责人同意，以机关名义作出决定', () => {
    given(...examined, drafted)
      .when(submit)
      .thenTypes('DraftSubmitted');
    given(...examined, drafted, draftSubmitted)
      .when(review('office-head', true))
      .thenTypes('DraftApproved');
    given(...examined, drafted, draftSubmitted, officeApproved)
      .when(review('authority-head', true))
      .thenTypes('DraftApproved', 'CaseDecided');
  });
  it('没有草案、重复提交、不在这一级的', () => {
    given(...examined)
      .when(submit)
      .thenBarredBy('NO_DRAFT');
    given(...examined)
      .when(review('office-head', true))
      .thenBarredBy('NO_DRAFT');
    given(...examined, drafted, draftSubmitted)
      .when(submit)
      .thenNothing();
    given(...examined, drafted, draftSubmitted)
      .when(review('authority-head', true))
      .thenBarredBy('DRAFT_ELSEWHERE');
  });
  it('退回应当写明意见；审核期间不能修改', () => {
    given(...examined, drafted, draftSubmitted)
      .when(review('office-head', false))
      .thenBarredBy('RETURN_REASON_MISSING');
    given(...examined, drafted, draftSubmitted)
      .when(review('office-head', false, 't'))
      .thenTypes('DraftReturned');
    given(...examined, drafted, draftSubmitted)
      .when(draftDecision())
      .thenBarredBy('DRAFT_UNDER_REVIEW');
  });
});

describe('行政复议法第七十五条　送达与生效', () => {
  it('逐一送达，最后一人送达之日全部生效', () => {
    given(...decidedCase)
      .when(serve('decision', applicant, '2026-04-09'))
      .thenTypes('DocumentServed');
    given(...decidedCase, served('decision', applicant, '2026-04-09'))
      .when(serve('decision', respondent, '2026-04-08'))
      .then(served('decision', respondent, '2026-04-08'), {
        type: 'DecisionTookEffect',
        data: { on: on('2026-04-09') },
      });
  });
  it('每份文书对每人只送达一次；同日重复登记不产生新的事实', () => {
    const once = [...decidedCase, served('decision', applicant, '2026-04-09')];
    given(...once)
      .when(serve('decision', applicant, '2026-04-09'))
      .thenNothing();
    given(...once)
      .when(serve('decision', applicant, '2026-04-10'))
      .thenBarredBy('ALREADY_SERVED');
  });
  it('没有作出的文书、不是当事人的、早于作出日的，不能送达', () => {
    given(...examined)
      .when(serve('decision', applicant, '2026-04-09'))
      .thenBarredBy('NOTHING_TO_SERVE');
    given(...decidedCase)
      .when(serve('decision', 'stranger', '2026-04-09'))
      .thenBarredBy('NOTHING_TO_SERVE');
    given(...decidedCase)
      .when(serve('decision', applicant, '2026-04-06'))
      .thenBarredBy('SERVED_BEFORE_MADE');
    given()
      .when(serve('decision', applicant, '2026-04-06'))
      .thenBarredBy('NO_SUCH_CASE');
  });
  it('第三十六条第一款：程序未定的，不能发送副本', () => {
    given(received, accepted)
      .when(serve('copy-of-application', respondent, '2026-03-16'))
      .thenBarredBy('PROCEDURE_NOT_CHOSEN');
    given(received, accepted, chosen('ordinary'))
      .when(serve('copy-of-application', respondent, '2026-03-16'))
      .then(copyServed);
  });
});

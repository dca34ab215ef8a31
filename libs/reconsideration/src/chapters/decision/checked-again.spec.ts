import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import { accepted, draft, draftSubmitted, drafted, examined, officeApproved } from '../../examples';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const submit = { type: 'SubmitDraft', data: { on: on('2026-04-02') } } as const;
const approval = { on: on('2026-04-07'), approved: true, opinionId: null } as const;
const approve = { type: 'ReviewDraft', data: { ...approval, level: 'authority-head' } } as const;

const recused: CaseEvent = {
  type: 'OfficerRecused',
  data: {
    on: on('2026-04-02'),
    officerId: 'officer2',
    ground: 'own-interest',
    requestedById: null,
    reasonId: 'text-recusal',
  },
};
const registered: CaseEvent = {
  type: 'CollateralReviewRegistered',
  data: {
    on: on('2026-04-06'),
    review: 1,
    initiatedBy: 'authority',
    kind: 'rule',
    documentId: 'text-rule',
  },
};
const submitted = [...examined, drafted, draftSubmitted, officeApproved];

describe('行政复议法第六十一条第一款　起草以后有变化的，作决定前再查一遍', () => {
  it('起草以后承办人回避，人数不足的，不能提交', () =>
    given(...examined, drafted, recused)
      .when(submit)
      .thenBarredBy('TOO_FEW_OFFICERS'));

  it('第五十七条：审批期间依职权启动附带审查的，没有结论不能批准', () =>
    given(...submitted, registered)
      .when(approve)
      .thenBarredBy('COLLATERAL_REVIEW_UNFINISHED'));

  it('只能退回', () =>
    given(...submitted, registered)
      .when({ type: 'ReviewDraft', data: { ...approve.data, approved: false, opinionId: 'text-return' } })
      .then({
        type: 'DraftReturned',
        data: { on: on('2026-04-07'), level: 'authority-head', opinionId: 'text-return' },
      }));
});

describe('行政复议法第六十一条第一款　决定的种类以决定日的现行规定为准', () => {
  it('2023年修订的法施行以前，没有这种决定的现行依据', () =>
    given(
      ...examined.map((event): CaseEvent =>
        event === accepted ? { type: 'ApplicationDeemedAccepted', data: { on: on('2023-12-04') } } : event,
      ),
    )
      .when({ type: 'DraftDecision', data: { on: on('2023-12-29'), draft } })
      .thenBarredBy('OUTCOME_NOT_IN_FORCE'));
});

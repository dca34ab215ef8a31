import type { StepRow } from '../../step-row';

export const filingStepRows = {
  'answer-respondent-change': {
    title: '等申请人变更被申请人',
    basis: '行政复议法实施条例第二十九条',
    roles: ['applicant', 'clerk', 'registrar', 'officer'],
    form: 'respondent-change',
    unit: 'workday',
    otherwise: '不同意变更或者变更后仍不符合规定的，决定不予受理并说明理由；期满未作决定的，视为受理。',
  },
} as const satisfies Readonly<Record<string, StepRow>>;

import type { StepRow } from '../../step-row';

/** 申请的审查、补正和受理。 */
export const intakeStepRows = {
  'decide-acceptance': {
    title: '决定是否受理',
    basis: '行政复议法第三十条第一款',
    roles: ['registrar'],
    form: 'acceptance',
    unit: 'workday',
    otherwise: '期满未作出不予受理决定的，视为受理。',
  },
  'serve-correction-notice': {
    title: '送达补正通知书',
    basis: '行政复议法第三十一条第一款',
    roles: ['registrar'],
    form: 'service',
    unit: 'workday',
    otherwise: '补正期限不开始计算。',
    document: 'correction-notice',
  },
  'submit-correction': {
    title: '等待申请人补正',
    basis: '行政复议法第三十一条第二款',
    roles: ['applicant', 'clerk', 'registrar'],
    form: 'correction-submission',
    unit: 'workday',
    otherwise: '无正当理由逾期不补正的，视为放弃申请。',
  },
  'serve-decline-decision': {
    title: '送达不予受理决定书',
    basis: '行政复议法第三十条第二款',
    roles: ['registrar'],
    form: 'service',
    unit: null,
    otherwise: null,
    document: 'decline-decision',
  },
  'serve-acceptance-notice': {
    title: '送达受理通知书',
    basis: '行政复议法第三十条第一款',
    roles: ['officer'],
    form: 'service',
    unit: null,
    otherwise: null,
    document: 'acceptance-notice',
  },
} as const satisfies Readonly<Record<string, StepRow>>;

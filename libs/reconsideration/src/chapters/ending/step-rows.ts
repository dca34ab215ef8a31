import type { StepRow } from '../../step-row';

/** 撤回和终止。 */
export const endingStepRows = {
  'grant-withdrawal': {
    title: '审查撤回申请',
    basis: '行政复议法第四十一条第一项',
    roles: ['office-head'],
    form: 'withdrawal',
    unit: 'day',
    otherwise: '未准予撤回的，继续审理。',
  },
  'decide-termination': {
    title: '中止已满六十日，决定是否终止',
    basis: '行政复议法第四十一条第五项',
    roles: ['authority-head'],
    form: 'termination',
    unit: null,
    otherwise: '没有决定终止的，案件仍然中止。',
  },
  'serve-termination-decision': {
    title: '送达终止行政复议决定书',
    basis: '行政复议法第四十一条第一项',
    roles: ['officer'],
    form: 'service',
    unit: null,
    otherwise: null,
    document: 'termination-decision',
  },
} as const satisfies Readonly<Record<string, StepRow>>;

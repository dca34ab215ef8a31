import type { StepRow } from '../../step-row';

export const stayStepRows = {
  'decide-stay': {
    title: '决定是否停止执行',
    basis: '行政复议法第四十二条第三项',
    roles: ['office-head', 'authority-head'],
    form: 'stay',
    unit: null,
    otherwise: '没有决定停止的，行政行为不停止执行。',
  },
} as const satisfies Readonly<Record<string, StepRow>>;

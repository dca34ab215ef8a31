import type { StepRow } from '../../step-row';

/** 中止、恢复、延长和鉴定。 */
export const pauseStepRows = {
  'serve-suspension-notice': {
    title: '送达中止行政复议通知书',
    basis: '行政复议法第三十九条第三款',
    roles: ['officer'],
    form: 'service',
    unit: null,
    otherwise: null,
    document: 'suspension-notice',
  },
  'resume-case': {
    title: '等待中止的原因消除，恢复审理',
    basis: '行政复议法第三十九条第二款',
    roles: ['officer'],
    form: 'resumption',
    unit: null,
    otherwise: '原因消除后应当及时恢复；无正当理由中止的，上级行政机关应当责令恢复（第四十条）。',
  },
  'serve-resumption-notice': {
    title: '送达恢复审理通知书',
    basis: '行政复议法第三十九条第三款',
    roles: ['officer'],
    form: 'service',
    unit: null,
    otherwise: null,
    document: 'resumption-notice',
  },
  'serve-extension-notice': {
    title: '送达延长审理期限通知书',
    basis: '行政复议法第六十二条第一款',
    roles: ['officer'],
    form: 'service',
    unit: null,
    otherwise: null,
    document: 'extension-notice',
  },
  'record-appraisal-opinion': {
    title: '等待鉴定意见',
    basis: '行政复议法实施条例第四十六条',
    roles: ['officer'],
    form: 'appraisal',
    unit: null,
    otherwise: '收到鉴定意见以前，审理期限停止计算。',
  },
} as const satisfies Readonly<Record<string, StepRow>>;

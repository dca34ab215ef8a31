import type { StepRow } from '../../step-row';

/** 分办、发送副本、答复和听取意见。 */
export const examinationStepRows = {
  'assign-officers': {
    title: '指定承办人',
    basis: '行政复议法第三十六条第一款',
    roles: ['office-head'],
    form: 'assignment',
    unit: null,
    otherwise: null,
  },
  'choose-procedure': {
    title: '确定审理程序（繁简分流）',
    basis: '行政复议法第三十六条第一款、第五十三条',
    roles: ['officer'],
    form: 'routing',
    unit: 'workday',
    otherwise: '副本的发送期限照常计算。',
  },
  'send-copy.ordinary': {
    title: '发送申请书副本和答复通知书',
    basis: '行政复议法第四十八条',
    roles: ['officer'],
    form: 'service',
    unit: 'workday',
    otherwise: '逾期发送的，答复期限相应推迟，审理期限不停。',
    document: 'copy-of-application',
  },
  'send-copy.summary': {
    title: '发送申请书副本和答复通知书',
    basis: '行政复议法第五十四条第一款',
    roles: ['officer'],
    form: 'service',
    unit: 'workday',
    otherwise: '逾期发送的，答复期限相应推迟，审理期限不停。',
    document: 'copy-of-application',
  },
  'reply.ordinary': {
    title: '提交书面答复和证据',
    basis: '行政复议法第四十八条',
    roles: ['agency'],
    form: 'reply',
    unit: 'workday',
    otherwise: '逾期不答复、不提交证据依据的，视为没有证据、依据（第七十条）。',
  },
  'reply.summary': {
    title: '提交书面答复和证据',
    basis: '行政复议法第五十四条第一款',
    roles: ['agency'],
    form: 'reply',
    unit: 'workday',
    otherwise: '逾期不答复、不提交证据依据的，视为没有证据、依据（第七十条）。',
  },
  'take-opinions': {
    title: '听取申请人意见',
    basis: '行政复议法第四十九条',
    roles: ['officer'],
    form: 'opinion',
    unit: 'day',
    otherwise: '未听取意见的，不能作出决定。',
  },
} as const satisfies Readonly<Record<string, StepRow>>;

import type { StepRow } from '../../step-row';

const supervised =
  '不履行或者无正当理由拖延的，责令限期履行，可以约谈负责人或者通报批评（第七十七条第二款）。';
const performing = {
  roles: ['agency'],
  form: 'performance-report',
  unit: 'day',
  otherwise: supervised,
} as const;
const copying = {
  basis: '行政复议法第七十九条第二款',
  roles: ['officer'],
  form: 'superior-notification',
  unit: null,
  otherwise: null,
} as const;

/** 结案以后的步骤。 */
export const aftermathStepRows = {
  'perform.redo': {
    ...performing,
    title: '重新作出行政行为，报告履行情况',
    basis: '行政复议法第六十四条第一款、第七十七条第一款',
  },
  'perform.performance': {
    ...performing,
    title: '履行法定职责，报告履行情况',
    basis: '行政复议法第六十六条、第七十七条第一款',
  },
  'perform.restitution': {
    ...performing,
    title: '返还财产，报告履行情况',
    basis: '行政复议法第七十二条第二款、第七十七条第一款',
  },
  'perform.compensation': {
    ...performing,
    title: '赔偿，报告履行情况',
    basis: '行政复议法第七十二条第一款、第七十七条第一款',
  },
  'perform.remedy': {
    ...performing,
    title: '采取补救措施，报告履行情况',
    basis: '行政复议法第七十二条第一款、第七十七条第一款',
  },
  'order-performance': {
    title: '责令限期履行',
    basis: '行政复议法第七十七条第二款',
    roles: ['office-head', 'authority-head'],
    form: 'performance-order',
    unit: null,
    otherwise: '仍不履行的，对责任人员依法给予处分（第八十三条）。',
  },
  'notify-penalty-withdrawal': {
    title: '通知处罚机关撤回已公开的处罚决定',
    basis: '行政处罚法第四十八条第二款',
    roles: ['officer'],
    form: 'penalty-withdrawal-notice',
    unit: null,
    otherwise: null,
  },
  'withdraw-penalty-information': {
    title: '撤回处罚决定信息，公开说明理由',
    basis: '行政处罚法第四十八条第二款',
    roles: ['agency'],
    form: 'penalty-withdrawal',
    unit: 'workday',
    otherwise: null,
  },
  'deliver-opinion-letter': {
    title: '登记意见书的收到日期',
    basis: '行政复议法第七十六条',
    roles: ['officer'],
    form: 'letter-receipt',
    unit: null,
    otherwise: '报送纠正情况的六十日不开始计算。',
  },
  'deliver-suggestion-letter': {
    title: '登记建议书的收到日期',
    basis: '行政复议法实施条例第六十九条',
    roles: ['officer'],
    form: 'letter-receipt',
    unit: null,
    otherwise: null,
  },
  'answer-opinion-letter': {
    title: '报送纠正情况',
    basis: '行政复议法第七十六条',
    roles: ['agency'],
    form: 'letter-answer',
    unit: 'day',
    otherwise: supervised,
  },
  'await-opinion-letter-answer': {
    title: '等待有关机关报送纠正情况',
    basis: '行政复议法第七十六条',
    roles: ['officer'],
    form: 'letter-answer',
    unit: 'day',
    otherwise: null,
  },
  'await-suggestion-answer': {
    title: '跟踪建议书的办理',
    basis: '行政复议法实施条例第六十九条',
    roles: ['officer'],
    form: 'letter-answer',
    unit: 'day',
    otherwise: '没有法定的反馈期限，约定六十日跟踪。',
  },
  'copy-decision-to-superior': { ...copying, title: '决定书抄告被申请人的上一级主管部门' },
  'copy-opinion-letter-to-superior': { ...copying, title: '意见书抄告被申请人的上一级主管部门' },
} as const satisfies Readonly<Record<string, StepRow>>;

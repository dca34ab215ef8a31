import type { StepRow } from '../../step-row';

/** 起草、审核、审批、送达和公开决定。 */
export const decisionStepRows = {
  'draft-decision.ordinary': {
    title: '起草行政复议决定',
    basis: '行政复议法第六十一条、第六十二条第一款',
    roles: ['officer'],
    form: 'decision',
    unit: 'day',
    otherwise: '期满未作决定的，申请人可以在十五日内起诉。',
  },
  'draft-decision.summary': {
    title: '起草行政复议决定',
    basis: '行政复议法第六十一条、第六十二条第二款',
    roles: ['officer'],
    form: 'decision',
    unit: 'day',
    otherwise: '期满未作决定的，申请人可以在十五日内起诉。',
  },
  'submit-draft': {
    title: '提交决定草案审核',
    basis: '行政复议法第六十一条第一款',
    roles: ['officer'],
    form: 'decision',
    unit: 'day',
    otherwise: '期满未作决定的，申请人可以在十五日内起诉。',
  },
  'office-head-review': {
    title: '复议机构负责人审核草案',
    basis: '行政复议法第六十一条第一款',
    roles: ['office-head'],
    form: 'approval',
    unit: 'day',
    otherwise: '期满未作决定的，申请人可以在十五日内起诉。',
  },
  'authority-head-approval': {
    title: '复议机关负责人审批决定',
    basis: '行政复议法第六十一条第一款',
    roles: ['authority-head'],
    form: 'approval',
    unit: 'day',
    otherwise: '期满未作决定的，申请人可以在十五日内起诉。',
  },
  'serve-decision': {
    title: '送达行政复议决定书',
    basis: '行政复议法第七十五条',
    roles: ['officer'],
    form: 'service',
    unit: null,
    otherwise: '未送达的，决定不发生法律效力。',
    document: 'decision',
  },
  'publish-decision': {
    title: '办理决定书公开',
    basis: '行政复议法第七十九条第一款',
    roles: ['publisher'],
    form: 'publication',
    unit: 'workday',
    otherwise: '不公开的，应当登记理由。',
  },
} as const satisfies Readonly<Record<string, StepRow>>;

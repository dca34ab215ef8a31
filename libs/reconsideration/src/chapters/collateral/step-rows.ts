import type { StepRow } from '../../step-row';

/** 附带审查。 */
export const collateralStepRows = {
  'register-collateral-review': {
    title: '登记申请附带审查的文件',
    basis: '行政复议法第十三条',
    roles: ['officer'],
    form: 'collateral-review',
    unit: null,
    otherwise: '附带审查没有结论的，不能作出决定。',
  },
  'suspend-for-review': {
    title: '因附带审查中止审理',
    basis: '行政复议法第三十九条第一款第九项',
    roles: ['officer', 'office-head'],
    form: 'suspension',
    unit: null,
    otherwise: '附带审查的处理期限自中止之日起计算，中止以前审理期限照走。',
  },
  'notify-maker': {
    title: '本机关有权处理的，通知制定机关答复',
    basis: '行政复议法第五十八条第一款',
    roles: ['officer'],
    form: 'collateral-review',
    unit: 'workday',
    otherwise: '制定机关的答复期限不开始计算，处理期限照走。',
  },
  'transfer-review': {
    title: '本机关无权处理的，转送有权机关',
    basis: '行政复议法第五十六条、第五十七条',
    roles: ['officer'],
    form: 'collateral-review',
    unit: 'workday',
    otherwise: '有权机关的回复期限不开始计算。',
  },
  'record-maker-reply': {
    title: '等制定机关答复',
    basis: '行政复议法第五十八条第一款',
    roles: ['officer'],
    form: 'collateral-review',
    unit: 'workday',
    otherwise: '逾期不答复的，复议机关可以作出结论。',
  },
  'conclude-review': {
    title: '作出附带审查结论',
    basis: '行政复议法第五十六条、第五十七条、第五十九条',
    roles: ['officer'],
    form: 'collateral-review',
    unit: 'day',
    otherwise: '没有结论的，不能恢复审理，也不能作出决定。',
  },
  'record-transfer-receipt': {
    title: '登记有权机关收到转送之日',
    basis: '行政复议法第六十条',
    roles: ['officer'],
    form: 'collateral-review',
    unit: null,
    otherwise: '六十日的回复期限自收到之日起计算。',
  },
  'record-transferee-reply': {
    title: '等有权机关回复处理意见',
    basis: '行政复议法第六十条',
    roles: ['officer'],
    form: 'collateral-review',
    unit: 'day',
    otherwise: '逾期不回复的，应当督促；案件仍然中止，不得因此终止。',
  },
} as const satisfies Readonly<Record<string, StepRow>>;

import type { StepRow } from '../../step-row';

/** 诉讼与执行的步骤。 */
export const litigationStepRows = {
  'tell-litigation-rights': {
    title: '补充告知起诉期限',
    basis: '行政诉讼法司法解释第六十四条',
    roles: ['officer'],
    form: 'litigation-rights',
    unit: null,
    otherwise: '起诉期限自知道之日起计算，自收到决定书起最长一年。',
  },
  'record-judgment': {
    title: '应诉，登记人民法院的裁判',
    basis: '行政诉讼法第三条第三款、第七十九条',
    roles: ['officer'],
    form: 'judgment',
    unit: null,
    otherwise: null,
  },
  'demand-performance': {
    title: '送达催告书',
    basis: '行政强制法第三十五条、第五十四条',
    roles: ['officer'],
    form: 'enforcement',
    unit: 'day',
    otherwise: '逾期不申请的，不能再申请人民法院强制执行（行政强制法第五十三条）。',
  },
  'start-enforcement': {
    title: '依法强制执行，或者申请人民法院强制执行',
    basis: '行政复议法第七十八条、行政强制法第五十三条',
    roles: ['officer'],
    form: 'enforcement',
    unit: 'day',
    otherwise: '逾期不申请的，不能再申请人民法院强制执行（行政强制法第五十三条）。',
  },
} as const satisfies Readonly<Record<string, StepRow>>;

import type { StepRow } from '../../step-row';

/** 提级审理。 */
export const elevationStepRows = {
  'await-elevation': {
    title: '等上级行政复议机关答复是否提级审理',
    basis: '行政复议法实施条例第四十条第二款',
    roles: ['office-head', 'authority-head'],
    form: 'elevation',
    unit: null,
    otherwise: '收到答复以前，仍由本机关管辖；2026年7月1日起报请的，报请期间不计入审理期限。',
  },
  'transfer-material': {
    title: '向上级行政复议机关移送案件材料',
    basis: '行政复议法实施条例第四十条第三款',
    roles: ['officer'],
    form: 'elevation',
    unit: 'workday',
    otherwise: '上级机关的审理期限自收到材料之日起重新计算，不移送就不开始。',
  },
  'serve-elevation-notice': {
    title: '书面告知当事人提级审理',
    basis: '行政复议法实施条例第四十条第三款',
    roles: ['officer'],
    form: 'service',
    unit: null,
    otherwise: null,
    document: 'elevation-notice',
  },
} as const satisfies Readonly<Record<string, StepRow>>;

import { elevationGrounds } from '@fuyi/reconsideration';
import type { Act } from './act';
import { inTable } from './choices';
import { hasStep, underWay } from './when-open';

const heads = ['office-head', 'authority-head'] as const;

/** 提级审理（第三十八条、实施条例第四十条）。 */
export const elevationActs: readonly Act[] = [
  {
    form: 'elevation',
    path: 'elevation-requests',
    event: 'ElevationRequested',
    roles: heads,
    open: (page) => underWay(page) && !hasStep('await-elevation')(page),
    dayLabel: '报请之日',
    effect: '报请期间不计入审理期限；收到上级答复以前，不能作出决定。',
    fields: [
      { kind: 'choice', name: 'ground', label: '提级审理的法定情形', from: inTable(elevationGrounds) },
      { kind: 'text', name: 'reason', label: '报请的理由', longest: 20_000 },
    ],
  },
  {
    form: 'elevation',
    path: 'elevation',
    event: 'CaseElevated',
    roles: heads,
    open: underWay,
    dayLabel: '收到上级答复或者决定之日',
    effect: '决定提级的，本机关不再审理，五个工作日内移送案件材料，书面告知当事人；不同意的，继续审理。',
    fields: [
      { kind: 'yes-no', name: 'granted', label: '上级行政复议机关决定提级审理' },
      {
        kind: 'choice',
        name: 'ground',
        label: '提级审理的法定情形',
        from: inTable(elevationGrounds),
        when: ({ granted }) => granted === true,
      },
      { kind: 'text', name: 'reason', label: '上级答复或者决定的理由', longest: 20_000 },
    ],
  },
  {
    form: 'elevation',
    path: 'material-transfer',
    event: 'MaterialTransferred',
    roles: ['officer'],
    open: hasStep('transfer-material'),
    dayLabel: '移送之日',
    effect: '上级机关的审理期限自收到案件材料之日起重新计算。',
    fields: [],
  },
];

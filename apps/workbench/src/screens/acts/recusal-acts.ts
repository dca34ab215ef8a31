import { recusalGrounds } from '@fuyi/reconsideration';
import type { Act } from './act';
import { inTable } from './choices';

/** 自行回避：只由本人提出（公务员法第七十七条）。 */
export const recusalActs: readonly Act[] = [
  {
    form: 'recusal-declaration',
    path: 'recusal-declarations',
    event: 'RecusalRaised',
    roles: ['officer', 'office-head', 'authority-head'],
    open: (page) => page.file.stage === 'under-examination' || page.file.stage === 'suspended',
    dayLabel: '提出之日',
    effect: '由有权的负责人决定；决定回避以后，您不再看得到本案。决定以前照常办理。',
    fields: [
      { kind: 'choice', name: 'ground', label: '回避的事由', from: inTable(recusalGrounds) },
      { kind: 'text', name: 'reason', label: '说明' },
    ],
  },
];

import { joinderGrounds } from '@fuyi/reconsideration';
import type { Act } from './act';
import { inTable } from './choices';
import { reviewing, underWay } from './when-open';

/** 合并审理与分开审理（实施条例第四十三条）；前一次撤回的案件（第七十四条第二款）。 */
export const joinedActs: readonly Act[] = [
  {
    form: 'joinder',
    path: 'joinder',
    event: 'CasesJoined',
    roles: ['officer', 'office-head'],
    open: underWay,
    dayLabel: '决定合并之日',
    effect: '两案都记入案卷；各案的受理日和审理期限不变，以先届满者为准。',
    fields: [
      {
        kind: 'case',
        name: 'caseId',
        label: '与哪一件合并审理',
        stages: ['under-examination', 'suspended'],
        hint: '同一行政行为或者同类行政行为、正在审理中的案件',
      },
      { kind: 'choice', name: 'ground', label: '合并审理的法定情形', from: inTable(joinderGrounds) },
      { kind: 'text', name: 'reason', label: '合并审理的理由', longest: 20_000 },
    ],
  },
  {
    form: 'joinder',
    path: 'separation',
    event: 'CaseSeparated',
    roles: ['officer', 'office-head'],
    open: (page) => underWay(page) && page.file.joined.caseIds.length > 0,
    dayLabel: '决定分开之日',
    effect: '本案与原来合并的各案分开审理，各案都记入案卷。',
    fields: [{ kind: 'text', name: 'reason', label: '分开审理的理由', longest: 20_000 }],
  },
  {
    form: 'earlier-withdrawal',
    path: 'earlier-withdrawal',
    event: 'EarlierWithdrawalFound',
    roles: ['officer'],
    open: reviewing,
    dayLabel: '核对之日',
    effect: '撤回不违背真实意愿的，不得再以同一事实和理由申请，决定不予受理。',
    fields: [
      {
        kind: 'case',
        name: 'caseId',
        label: '前一次撤回的案件',
        stages: ['terminated'],
        hint: '同一申请人以同一事实和理由申请、撤回后终止的案件',
      },
      { kind: 'yes-no', name: 'againstTrueWill', label: '申请人能够证明撤回违背其真实意愿' },
      { kind: 'text', name: 'reason', label: '核对、证明的情况', longest: 20_000 },
    ],
  },
];

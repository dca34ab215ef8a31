import type { Barred } from '@fuyi/kernel';
import { bar } from '../../bars';

type DeciderRow = {
  /** 被要求回避的人的岗位；不在表里的，照第一行。 */
  readonly of: string;
  readonly deciders: readonly string[];
  /** 须集体讨论决定，由 `deciders` 登记。 */
  readonly collectively: boolean;
  readonly basis: string;
};

/**
 * 谁的回避由谁决定。〔约定〕复议法没有规定决定权限；依公务员法第七十七条由机关决定，按职务逐级向上，
 * 机关负责人的回避由本机关集体讨论决定；委员的回避也可以由主任委员（机关负责人）决定。
 */
export const recusalDeciders: readonly [DeciderRow, ...DeciderRow[]] = [
  { of: 'officer', deciders: ['office-head'], collectively: false, basis: '公务员法第七十七条' },
  {
    of: 'committee-member',
    deciders: ['office-head', 'authority-head'],
    collectively: false,
    basis: '公务员法第七十七条',
  },
  { of: 'office-head', deciders: ['authority-head'], collectively: false, basis: '公务员法第七十七条' },
  { of: 'authority-head', deciders: ['office-head'], collectively: true, basis: '公务员法第七十七条' },
];

/** 参加每一件案件的负责人：they need no assignment to be asked to step aside. */
export const takesPartByPost = (role: string): boolean => role === 'office-head' || role === 'authority-head';

type Asked = {
  readonly officerId: string;
  /** Every post of the person asked to step aside; the highest in the table counts. */
  readonly officerRoles: readonly string[];
  readonly actor: string;
  readonly actorRoles: readonly string[];
  readonly collectively: boolean;
};

/** 决定回避的人，不决定自己的回避。 */
export const recusalDeciderBar = (asked: Asked): Barred | null => {
  if (asked.officerId === asked.actor) return bar('OWN_RECUSAL');
  const row = recusalDeciders.findLast(({ of }) => asked.officerRoles.includes(of)) ?? recusalDeciders[0];
  if (row.collectively && !asked.collectively) return bar('RECUSAL_NEEDS_DELIBERATION');
  return row.deciders.some((role) => asked.actorRoles.includes(role)) ? null : bar('NOT_THE_RECUSAL_DECIDER');
};

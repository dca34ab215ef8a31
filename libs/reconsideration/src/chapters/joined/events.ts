import type { Message, PlainDate } from '@fuyi/kernel';
import type { JoinderGround } from './joinder-grounds';

/* 合并审理（行政复议法实施条例第四十三条）；其他案件只记编号。 */

type Joined = {
  readonly on: PlainDate;
  /** All the cases that are tried together with this one from now on. */
  readonly caseIds: readonly string[];
  readonly ground: JoinderGround;
  readonly reasonId: string;
};

/** 在本案决定合并。 */
export type CasesJoined = Message<'CasesJoined', Joined>;
/** 在另一案决定合并，记入本案。 */
export type JoinderRecorded = Message<'JoinderRecorded', Joined>;
/** 决定本案分开审理；`caseIds` are those it leaves. */
export type CaseSeparated = Message<
  'CaseSeparated',
  { readonly on: PlainDate; readonly caseIds: readonly string[]; readonly reasonId: string }
>;
/** 另一案分开审理，记入本案。 */
export type SeparationRecorded = Message<
  'SeparationRecorded',
  { readonly on: PlainDate; readonly caseId: string; readonly reasonId: string }
>;

export type JoinedEvent = CasesJoined | JoinderRecorded | CaseSeparated | SeparationRecorded;

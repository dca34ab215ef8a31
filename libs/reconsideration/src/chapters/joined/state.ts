import type { PlainDate } from '@fuyi/kernel';
import type { JoinderGround } from './joinder-grounds';

/** 合并审理。 */
export type JoinedState = {
  /** 现在与本案合并审理的案件。 */
  readonly caseIds: readonly string[];
  readonly on: PlainDate | null;
  readonly ground: JoinderGround | null;
  /** 曾经合并、已经分开的案件。 */
  readonly formerIds: readonly string[];
};

export const notJoined: JoinedState = { caseIds: [], on: null, ground: null, formerIds: [] };

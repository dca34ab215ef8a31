import { seerOf, type Account, type Seer } from '@fuyi/identity';
import type { CaseFile } from '@fuyi/reconsideration';
import { relationOf } from './relations/relation-of';

/** 谁看得到哪些案件，看到多少。Null: whoever may not see a case is told that there is none. */
export const seerOfCase = (account: Account, file: CaseFile): Seer | null =>
  seerOf(account, relationOf(account, file));

export const canSee = (account: Account, file: CaseFile): boolean => seerOfCase(account, file) !== null;

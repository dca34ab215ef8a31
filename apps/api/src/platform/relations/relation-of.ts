import { rolesOf, type Account, type Relation } from '@fuyi/identity';
import type { CaseFile } from '@fuyi/reconsideration';
import { assignments, units, type Belonging } from './belongings';
import { caseFacts } from './case-facts';

/** How an account stands to a case. */
export const relationOf = (account: Account, file: CaseFile): Relation => {
  const belongs = (table: Readonly<Partial<Record<string, Belonging>>>) =>
    rolesOf(account).filter((role) => table[role]?.isTo(account, file) ?? false);
  const holds = (fact: keyof typeof caseFacts) => caseFacts[fact].holds(account, file);
  return {
    assigned: belongs(assignments),
    unit: belongs(units),
    ownOrgan: holds('ownOrgan'),
    own: holds('own'),
    formerHolder: holds('formerHolder'),
    recused: holds('recused'),
    sealed: holds('sealed'),
    accepted: holds('accepted'),
    closed: holds('closed'),
  };
};

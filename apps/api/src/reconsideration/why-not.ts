import { roleTerms } from '@fuyi/glossary';
import { grantOf, permitted, roles, rolesOf, type Account, type Action, type Relation } from '@fuyi/identity';

/** 本案的承办人，按名称。 */
export type Officers = readonly string[];

const joined = (names: readonly string[]) => names.join('、');

/** 岗位对、案件不对的，差在哪里。 */
const missing = (account: Account, action: Action, relation: Relation, officers: Officers): string => {
  const grants = rolesOf(account).map((role) => grantOf(role, action));
  if (grants.includes('assigned') && officers.length > 0) return `本案由${joined(officers)}承办。`;
  if (relation.accepted && grants.some((grant) => grant === 'organ-open' || grant === 'unit-open'))
    return '受理以后不再由登记的人办。';
  if (grants.includes('organ-closed')) return '本案还没有办结。';
  return grants.includes('unit') || grants.includes('unit-open') ? '本案不是本接待点的。' : '';
};

/** Why this account may not do this to the case; null: it may. The words of the permission table, nothing of the case but its officers. */
export const whyNot = (
  account: Account,
  action: Action,
  relation: Relation,
  officers: Officers,
): string | null => {
  if (permitted(account, action, relation)) return null;
  const who = roles.filter((role) => grantOf(role, action) !== 'denied').map((role) => roleTerms[role]);
  const why = missing(account, action, relation, officers);
  return `只有${joined(who)}可以办${why ? `；${why}` : '。'}`;
};

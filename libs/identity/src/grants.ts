import { permissions, type Action, type Grant, type Row } from './permissions';
import { rolesOf, type Account, type Role } from './roles';

/** How an account stands to one case. */
export type Relation = {
  /** 本单位为被申请人，而且已经受理（第四十八条）。 */
  readonly ownOrgan: boolean;
  /** 本人为申请人、第三人或者代理人。 */
  readonly own: boolean;
  /** 在哪些岗位上分给了本人。 */
  readonly assigned: readonly Role[];
  /** 在哪些岗位上是本接待点、本单位的案件。 */
  readonly unit: readonly Role[];
  /** 曾经承办，已经交出。 */
  readonly formerHolder: boolean;
  /** 已经回避的，视同没有这一件。 */
  readonly recused: boolean;
  /** 封存的，只给分给的人。 */
  readonly sealed: boolean;
  readonly accepted: boolean;
  readonly closed: boolean;
};

/** `full`：按岗位应当看到的全部；`status`：只看阶段、日期和文号。 */
export type Sight = 'full' | 'status';

const rows: ReadonlyMap<string, Row> = new Map(permissions.map((row: Row) => [row.action, row]));

export const grantOf = (role: Role, action: Action): Grant => rows.get(action)?.roles[role] ?? 'denied';

/** The same for what shows only how far the case has come. */
export const statusGrantOf = (role: Role, action: Action): Grant =>
  rows.get(action)?.status?.[role] ?? 'denied';

/** Recusal overrides everything. */
export const reaches = (role: Role, grant: Grant, relation: Relation): boolean => {
  const { assigned, unit, accepted, closed, sealed, recused } = relation;
  if (recused || grant === 'denied') return false;
  switch (grant) {
    case 'allowed':
      return true;
    case 'organ':
      return !sealed;
    case 'organ-open':
      return !sealed && !accepted;
    case 'organ-closed':
      return !sealed && closed;
    case 'unit':
      return !sealed && unit.includes(role);
    case 'unit-open':
      return !sealed && unit.includes(role) && !accepted;
    case 'assigned':
      return assigned.includes(role);
    case 'own-organ':
      return relation.ownOrgan;
    case 'own':
      return relation.own;
  }
};

/** Deny by default, any of the account's posts is enough. Without a relation: whether there is any case at all it may do this to. */
export const permitted = (
  account: Pick<Account, 'role' | 'further'>,
  action: Action,
  relation?: Relation,
): boolean =>
  rolesOf(account).some((role) => {
    const grants = [grantOf(role, action), statusGrantOf(role, action)];
    return grants.some((grant) => (relation ? reaches(role, grant, relation) : grant !== 'denied'));
  });

/** How much of a case the account sees in this post; null: nothing. */
export const sightOf = (role: Role, relation: Relation): Sight | null => {
  if (reaches(role, grantOf(role, 'case.read'), relation)) return 'full';
  return reaches(role, statusGrantOf(role, 'case.read'), relation) ? 'status' : null;
};

export type Seer = { readonly account: Account; readonly sight: Sight };

/**
 * The account as it stands before one case: only the posts in which it sees it, those of full sight alone where there is one.
 * Null: there is no such case for it.
 */
export const seerOf = (account: Account, relation: Relation): Seer | null => {
  const sights = rolesOf(account).map((role) => [role, sightOf(role, relation)] as const);
  const sight = sights.some(([, each]) => each === 'full') ? 'full' : 'status';
  const [role, ...further] = sights.flatMap(([each, seen]) => (seen === sight ? [each] : []));
  return role === undefined ? null : { account: { ...account, role, further }, sight };
};

import {
  grantOf,
  rolesOf,
  statusGrantOf,
  type Account,
  type Grant,
  type Role,
  type Sight,
} from '@fuyi/identity';
import { assignments, units } from './belongings';
import { caseFacts } from './case-facts';

const unsealed = `not ${caseFacts.sealed.sql}`;
const open = `not ${caseFacts.accepted.sql}`;
const all = (...conditions: readonly string[]) => `(${conditions.join(' and ')})`;

/** The same as `reaches`, of the rows of a list. */
const reached = (role: Role, grant: Grant): string => {
  const [assigned, unit] = [assignments[role]?.sql ?? 'false', units[role]?.sql ?? 'false'];
  switch (grant) {
    case 'denied':
      return 'false';
    case 'allowed':
      return 'true';
    case 'organ':
      return unsealed;
    case 'organ-open':
      return all(unsealed, open);
    case 'organ-closed':
      return all(unsealed, caseFacts.closed.sql);
    case 'unit':
      return all(unsealed, unit);
    case 'unit-open':
      return all(unsealed, unit, open);
    case 'assigned':
      return assigned;
    case 'own-organ':
      return caseFacts.ownOrgan.sql;
    case 'own':
      return caseFacts.own.sql;
  }
};

/** The rows this account sees, in full or at least how far they have come. 凭查询码登录的只有一件。 */
export const seenInSql = (account: Account, sight: Sight): string => {
  const ways = rolesOf(account).flatMap((role) => [
    reached(role, grantOf(role, 'case.read')),
    ...(sight === 'status' ? [reached(role, statusGrantOf(role, 'case.read'))] : []),
  ]);
  return all(
    `(${ways.join(' or ')})`,
    `not ${caseFacts.recused.sql}`,
    '(:caseId::text is null or row.caseId = :caseId)',
  );
};

export const sqlParameters = ({ accountId, organId, receptionPointId, personId, caseId }: Account) => ({
  ...{ accountId, organId, receptionPointId, personId },
  caseId,
});

import type { AuditFilter } from '@fuyi/audit';
import { holds, type Account } from '@fuyi/identity';

/** 账号、登录、岗位的事：what a security administrator may read of others. */
const accountEvents = ['session.', 'account.', 'organization.', 'erasure.', 'open.'];

const outside = ({ role }: Account): boolean => role === 'agency' || role === 'applicant';

/**
 * What of the record this account may read beyond its own entries (row 34 of the matrix): everything, those of the
 * organ's own people, or account events.
 */
export const scopeOf = (account: Account, everybody: readonly Account[]): AuditFilter => {
  if (holds(account, 'auditor')) return {};
  if (holds(account, 'security-admin')) return { actionPrefixes: accountEvents };
  return { actors: everybody.filter((each) => !outside(each)).map(({ accountId }) => accountId) };
};

/** Both at once; whoever asks for somebody outside the scope gets nothing. */
export const within = (scope: AuditFilter, asked: AuditFilter): AuditFilter => {
  const actors =
    scope.actors && asked.actors
      ? asked.actors.filter((accountId) => scope.actors?.includes(accountId))
      : (asked.actors ?? scope.actors);
  return { ...asked, ...scope, ...(actors && { actors }) };
};

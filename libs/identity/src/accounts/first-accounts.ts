import type { Identity } from '../port';
import type { Account, Role } from '../roles';

const firsts: readonly (readonly [accountId: string, role: Role, name: string])[] = [
  ['admin', 'admin', '系统管理员'],
  ['security-admin', 'security-admin', '安全管理员'],
  ['auditor', 'auditor', '审计管理员'],
];

export type FirstAccount = { readonly accountId: string; readonly password: string; readonly until: Date };

/**
 * GB/T 22239—2019 8.1.5：系统管理、安全管理、审计管理各一个账号，互不兼任。Only where there is no account at all;
 * each with a one-time password. Empty: there were accounts already.
 */
export const openFirstAccounts = async (
  identity: Pick<Identity, 'accounts' | 'add' | 'issueOneTimePassword'>,
  unguessable: () => string,
): Promise<readonly FirstAccount[]> => {
  if ((await identity.accounts()).length > 0) return [];
  const accounts = firsts.map(([accountId, role, name]): Account => ({
    ...{ accountId, role, name },
    further: [],
    office: '',
    ...{ organId: null, receptionPointId: null, personId: null, caseId: null },
  }));
  await identity.add(accounts, unguessable());
  const opened: FirstAccount[] = [];
  for (const { accountId } of accounts) {
    const issued = await identity.issueOneTimePassword(accountId);
    if (issued) opened.push({ accountId, ...issued });
  }
  return opened;
};

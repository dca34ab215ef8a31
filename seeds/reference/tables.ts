import actKinds from './act-kinds.json';
import adminFields from './admin-fields.json';
import authority from './authority.json';
import accounts from './demonstration-accounts.json';
import organs from './organs.json';
import receptionPoints from './reception-points.json';
import type { DemonstrationAccounts, Organ, Reference } from './reference';

/** 本区的机关、接待点和代码表。 */
export const reference: Reference = {
  authority: authority as Reference['authority'],
  organs: organs.organs as readonly Organ[],
  receptionPoints: receptionPoints.receptionPoints,
  actKinds: actKinds.actKinds,
  adminFields: adminFields.adminFields,
};

/** 示范环境的账号与统一密码。 */
export const demonstrationAccounts: DemonstrationAccounts = {
  password: accounts.password,
  accounts: accounts.accounts.map(
    (account) =>
      ({
        further: [],
        personId: null,
        caseId: null,
        ...account,
      }) as DemonstrationAccounts['accounts'][number],
  ),
};

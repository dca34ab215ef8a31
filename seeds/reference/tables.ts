import actKinds from './act-kinds.json';
import adminFields from './admin-fields.json';
import authority from './authority.json';
import accounts from './demonstration-accounts.json';
import caseCodes from './demonstration-case-codes.json';
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

/** 演示用的查询码：公开的，不是秘密。`pin`：那位申请人身份证号的末四位。 */
export const demonstrationCaseCodes: readonly {
  readonly story: string;
  readonly code: string;
  readonly pin: string;
  readonly words: string;
}[] = caseCodes;

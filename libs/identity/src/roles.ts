export const roles = [
  'clerk',
  'officer',
  'office-head',
  'authority-head',
  'agency',
  'publisher',
  'admin',
] as const;
export type Role = (typeof roles)[number];

const officeRoles: readonly Role[] = ['officer', 'office-head', 'authority-head'];
/** 办案和审批的人：副卷、草案、委员立场只给他们看。 */
export const isOffice = ({ role }: { readonly role: Role }): boolean => officeRoles.includes(role);

/** A person's place in the office; names of accounts are not sealed, they sign documents. */
export type Account = {
  readonly accountId: string;
  readonly name: string;
  readonly role: Role;
  /** 科室、司法所或者被申请人单位。 */
  readonly office: string;
  readonly organId: string | null;
  readonly receptionPointId: string | null;
};

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

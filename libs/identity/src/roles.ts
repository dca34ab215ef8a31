/** 岗位，codes never change: they stand in accounts and in the audit record. */
export const roles = [
  'clerk',
  'registrar',
  'officer',
  'office-head',
  'authority-head',
  'committee-member',
  'committee-secretary',
  'hearing-host',
  'hearing-recorder',
  'publisher',
  'statistician',
  'mediator',
  'petition-clerk',
  'agency',
  'applicant',
  'auditor',
  'admin',
  'security-admin',
] as const;
export type Role = (typeof roles)[number];

/** A person's place in the office; names of accounts are not sealed, they sign documents. */
export type Account = {
  readonly accountId: string;
  readonly name: string;
  readonly role: Role;
  /** 同一人兼任的其他岗位。 */
  readonly further: readonly Role[];
  /** 科室、司法所或者被申请人单位。 */
  readonly office: string;
  readonly organId: string | null;
  readonly receptionPointId: string | null;
  /** 申请人、代理人在登记库里的人；其他账号为 null。 */
  readonly personId: string | null;
  /** 凭案件查询码登录的，只看这一件；其他账号为 null。 */
  readonly caseId: string | null;
  /** 今天没有在任的岗位：账号还在，名字还在，什么也不能办。 */
  readonly withoutPost?: true;
  /** 今天代别人行使的岗位；the roles stand in `role` or `further` too. */
  readonly delegated?: readonly { readonly role: Role; readonly forId: string }[];
};

type Posts = Pick<Account, 'role' | 'further' | 'withoutPost'>;

export const rolesOf = ({ role, further, withoutPost }: Posts): readonly Role[] =>
  withoutPost ? [] : [role, ...further];

/** Whether the account holds one of these posts. */
export const holds = (account: Posts, ...wanted: readonly Role[]): boolean =>
  rolesOf(account).some((role) => wanted.includes(role));

/** 办案和审批的人：副卷、草案、委员立场只给他们看。 */
export const isOffice = (account: Posts): boolean =>
  holds(account, 'officer', 'office-head', 'authority-head');

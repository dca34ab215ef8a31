import { rolesOf, roles, type Account, type Role } from './roles';

/** 互斥的岗位。`within`：同一人不得兼任，或者只是在同一案件中不得兼任。 */
export type Exclusion = {
  readonly one: readonly Role[];
  readonly other: readonly Role[];
  readonly within: 'account' | 'case';
  readonly reason: string;
  readonly basis: string;
};

const administrators: readonly Role[] = ['admin', 'security-admin', 'auditor'];
const outside: readonly Role[] = ['agency', 'applicant'];
const staff = roles.filter((role) => !outside.includes(role));
const caseRoles = roles.filter((role) => !administrators.includes(role));

export const exclusions: readonly Exclusion[] = [
  ...administrators.map((role, n): Exclusion => ({
    one: [role],
    other: [...administrators.slice(n + 1), ...caseRoles],
    within: 'account',
    reason: '系统管理、安全管理、审计管理三员分立，互不兼任，也不办案',
    basis: 'GB/T 22239—2019 8.1.5',
  })),
  {
    one: ['agency'],
    other: [...staff, 'applicant'],
    within: 'account',
    reason: '被申请人的工作人员不得在复议机关任职，也不能是申请人',
    basis: '行政复议法第十条、第四十八条',
  },
  {
    one: ['applicant'],
    other: staff,
    within: 'account',
    reason: '工作人员自己申请复议的，用申请人的身份另行登录',
    basis: '行政复议法第五条',
  },
  {
    one: ['committee-member'],
    other: ['officer', 'office-head'],
    within: 'case',
    reason: '承办人、审核人不得在同一案件中提出委员意见',
    basis: '行政复议法第五十二条',
  },
  {
    one: ['mediator'],
    other: ['officer'],
    within: 'case',
    reason: '主持调解的人不承办同一案件，各方都同意的除外',
    basis: '行政复议法第五条',
  },
  {
    one: ['publisher'],
    other: ['office-head', 'authority-head'],
    within: 'case',
    reason: '隐去姓名的人不审核同一份文书的公开',
    basis: '行政复议法第七十九条',
  },
  {
    one: ['officer'],
    other: ['office-head', 'authority-head'],
    within: 'case',
    reason: '起草决定的人不审核、不批准自己起草的决定',
    basis: '行政复议法第六十一条',
  },
];

/** 不得由一人兼任的，逐条列出；empty: the posts may be held together. */
export const clashesOf = (account: Pick<Account, 'role' | 'further'>): readonly Exclusion[] => {
  const held = rolesOf(account);
  const meets = (wanted: readonly Role[]) => held.some((role) => wanted.includes(role));
  return exclusions.filter(({ one, other, within }) => within === 'account' && meets(one) && meets(other));
};

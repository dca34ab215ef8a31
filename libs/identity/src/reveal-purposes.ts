import { holds, type Account, type Role } from './roles';

/** 为了什么看完整的个人信息：who may, and which values that purpose needs. Codes never change. */
export type RevealPurpose = {
  readonly code: string;
  readonly term: string;
  readonly basis: string;
  readonly roles: readonly Role[];
  /** Fields of the registry; all others stay masked. */
  readonly fields: readonly string[];
};

const numbers = ['idNumber', 'birthDate', 'passport', 'travelPermit', 'socialSecurityNo'];
const telephones = ['phone', 'landline'];
const places = ['address', 'serviceAddress'];

export const revealPurposes: readonly RevealPurpose[] = [
  {
    code: 'identify',
    term: '核对身份',
    basis: '行政复议法第二十二条第三款',
    roles: ['clerk', 'registrar', 'officer', 'hearing-host', 'hearing-recorder'],
    fields: numbers,
  },
  {
    code: 'correct',
    term: '补正联系',
    basis: '行政复议法第三十一条第一款',
    roles: ['clerk', 'registrar', 'officer'],
    fields: telephones,
  },
  {
    code: 'hear',
    term: '听取意见、通知到场',
    basis: '行政复议法第四十九条',
    roles: ['officer', 'hearing-host', 'hearing-recorder', 'mediator'],
    fields: [...telephones, 'email', 'wechat', 'qq'],
  },
  {
    code: 'serve',
    term: '送达',
    basis: '行政复议法第八十八条',
    roles: ['clerk', 'registrar', 'officer'],
    fields: [...telephones, 'email', ...places],
  },
  {
    code: 'verify-claim',
    term: '核实事实、核算款项',
    basis: '行政复议法第四十五条第一款',
    roles: ['officer'],
    fields: ['address', 'bankCard', 'bankAccount', 'plate', 'certificateNo'],
  },
  {
    code: 'review',
    term: '审核文书',
    basis: '行政复议法第六十一条第一款',
    roles: ['office-head', 'authority-head'],
    fields: [...numbers, ...places, ...telephones],
  },
];

export const purposesOf = (account: Pick<Account, 'role' | 'further'>): readonly RevealPurpose[] =>
  revealPurposes.filter(({ roles }) => holds(account, ...roles));

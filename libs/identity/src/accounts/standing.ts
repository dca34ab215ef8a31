import type { Action } from '../permissions';
import { rolesOf, type Role } from '../roles';
import type { Kept, KeptSession } from './store';

export type SecondFactorSetting = 'required' | 'offered';

/** How far a session has got: only `full` opens anything but the way there. */
export type Standing = 'full' | 'second-factor' | 'new-password' | 'enrolment';

const outside: readonly Role[] = ['agency', 'applicant'];

/** 工作人员：the second factor may be required of them. */
export const isStaff = (account: Kept['account']): boolean =>
  rolesOf(account).some((role) => !outside.includes(role));

export const standingOf = (session: KeptSession, kept: Kept, setting: SecondFactorSetting): Standing => {
  if (kept.factor && !session.secondFactor) return 'second-factor';
  if (kept.mustChange && session.through === 'password') return 'new-password';
  const oneFactorOnly = !kept.factor && !session.secondFactor;
  return oneFactorOnly && setting === 'required' && isStaff(kept.account) ? 'enrolment' : 'full';
};

/** What a session may do before it is `full`: the relation “one factor only” of the permission matrix. */
const onTheWay: Readonly<Record<Standing, 'everything' | readonly Action[]>> = {
  full: 'everything',
  'second-factor': ['session.prove', 'session.end'],
  'new-password': ['me.read', 'account.password', 'session.end'],
  enrolment: ['me.read', 'account.read', 'account.factor', 'session.prove', 'session.end'],
};

export const opensIn = (standing: Standing, action: Action): boolean => {
  const open = onTheWay[standing];
  return open === 'everything' || open.includes(action);
};

/** A screen left unlocked must not be enough for these: a password or code given in the last ten minutes is. */
const afterProof: readonly Action[] = [
  'account.factor',
  'account.factor.remove',
  'account.codes',
  'account.issue',
  'account.factor.lift',
];
export const needsProof = (action: Action): boolean => afterProof.includes(action);
export const provedFor = 10 * 60_000;

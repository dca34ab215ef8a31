import { createContext, use } from 'react';
import type { Account, Role } from '../api/types';

const MeContext = createContext<Account | null>(null);
export const MeProvider = MeContext;

/** The person signed in; only used inside the frame. */
export const useAccount = (): Account => {
  const me = use(MeContext);
  if (!me) throw new Error('useAccount outside the frame');
  return me;
};

export type Posts = Pick<Account, 'role' | 'further'>;

/** As words, to be found in what a step names. */
export const heldOf = ({ role, further }: Posts): readonly string[] => [role, ...further];

/** 本职和兼任的岗位中有其中之一。 */
export const holds = ({ role, further }: Posts, ...wanted: readonly Role[]): boolean =>
  [role, ...further].some((each) => wanted.includes(each));

/** 办案和审批的人；the interface decides, this only leaves out what it would refuse. */
export const isOffice = (account: Posts): boolean =>
  holds(account, 'officer', 'office-head', 'authority-head');

import { createContext, use } from 'react';
import type { Account } from '../api/types';

const MeContext = createContext<Account | null>(null);
export const MeProvider = MeContext;

/** The person signed in; only used inside the frame. */
export const useAccount = (): Account => {
  const me = use(MeContext);
  if (!me) throw new Error('useAccount outside the frame');
  return me;
};

const officeRoles: readonly Account['role'][] = ['officer', 'office-head', 'authority-head'];

/** 办案和审批的人；the interface decides, this only leaves out what it would refuse. */
export const isOffice = (role: Account['role']): boolean => officeRoles.includes(role);

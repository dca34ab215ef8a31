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

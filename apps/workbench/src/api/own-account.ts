import { useQuery } from '@tanstack/react-query';
import { get } from './request';
import type { Account } from './types';

/** How far a session has got; only `full` opens the desk. */
export type Standing = 'full' | 'second-factor' | 'new-password' | 'enrolment';

export type OwnSession = {
  readonly sessionId: string;
  readonly begunAt: string;
  readonly seenAt: string;
  readonly browser: string;
  readonly through: 'password' | 'unit-account';
  readonly current: boolean;
};

export type OwnAccount = {
  readonly account: Account;
  readonly standing: Standing;
  readonly through: 'password' | 'unit-account';
  readonly secondFactor: {
    readonly on: boolean;
    readonly required: boolean;
    readonly recoveryCodesLeft: number;
  };
  readonly sessions: readonly OwnSession[];
};

/** What the interface answers when a session was given or renewed. */
export type Given = { readonly account: Account | null; readonly standing: Standing };

export type SignInWays = {
  readonly unitAccount: boolean;
  /** Sentences for the codes with which the unit's sign-on sends people back. */
  readonly refusals: Readonly<Record<string, string>>;
};

export const useOwnAccount = () =>
  useQuery({ queryKey: ['account'], queryFn: () => get<OwnAccount>('/account') });

export const useSignInWays = () =>
  useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: () => get<SignInWays>('/sessions/ways'),
    staleTime: 60_000,
  });

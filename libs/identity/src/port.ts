import type { Account } from './roles';

/** `token` is shown once; only its hash is kept. */
export type SignedIn = { readonly account: Account; readonly token: string; readonly expiresAt: Date };

/** Why nobody was signed in; `retryAfter` in seconds. Unknown account and wrong password are one answer. */
export type NotSignedIn =
  | { readonly refused: 'wrong-password' }
  | { readonly refused: 'too-many-tries'; readonly retryAfter: number };

/** Accounts, passwords and sessions. */
export interface Identity {
  /** Adds or renames accounts; password and further posts are set only for accounts that were not there. */
  add(accounts: readonly Account[], password: string): Promise<void>;
  accounts(): Promise<readonly Account[]>;
  signIn(accountId: string, password: string): Promise<SignedIn | NotSignedIn>;
  /** The account of a session that is neither ended, idle too long nor expired. */
  accountOf(token: string): Promise<Account | null>;
  signOut(token: string): Promise<void>;
}

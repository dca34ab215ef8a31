import type { PasswordFault } from './accounts/password-rules';
import type { Standing } from './accounts/standing';
import type { UnitFlow } from './accounts/store';
import type { CaseCodes } from './case-codes/case-codes';
import type { Account } from './roles';

/** `token` is shown once; only its hash is kept. */
export type SignedIn = {
  readonly account: Account;
  readonly token: string;
  readonly expiresAt: Date;
  readonly standing: Standing;
};

/** Where a sign-in comes from: the address counts tries, the browser is shown in the list of one's sessions. */
export type From = { readonly address: string; readonly browser: string };

/** Why not; `retryAfter` in seconds. Unknown account and wrong password are one answer. */
export type NotSignedIn =
  | { readonly refused: 'wrong-password' | 'one-time-password-over' }
  | { readonly refused: 'too-many-tries'; readonly retryAfter: number };

export type NotProved =
  | { readonly refused: 'wrong-password' | 'wrong-code' | 'code-needed' | 'session-over' }
  | { readonly refused: 'too-many-tries'; readonly retryAfter: number };

export type NotChanged = NotProved | { readonly refused: 'password-fault'; readonly fault: PasswordFault };

/** What is shown once more that one is oneself: exactly one of them. */
export type Proof =
  { readonly code: string } | { readonly recoveryCode: string } | { readonly password: string };

export type Session = {
  readonly account: Account;
  readonly sessionId: string;
  readonly standing: Standing;
  /** A password or code was given in the last ten minutes. */
  readonly proved: boolean;
  /** The account has a second factor in force. */
  readonly secondFactor: boolean;
  readonly through: 'password' | 'unit-account';
};

export type ListedSession = {
  readonly sessionId: string;
  readonly begunAt: Date;
  readonly seenAt: Date;
  readonly browser: string;
  readonly through: 'password' | 'unit-account';
  readonly current: boolean;
};

/** A person as the unit's provider vouches for them. */
export type UnitPerson = {
  readonly issuer: string;
  readonly subject: string;
  readonly account: Account;
  /** Whether the claims say posts and place; otherwise the account must be there already and keeps its own. */
  readonly withPosts: boolean;
  /** The provider asked for a second factor itself. */
  readonly strong: boolean;
};

export type NotKnownThere = {
  readonly refused: 'no-such-account' | 'other-person' | 'closed' | 'exclusive-posts';
};

/** Accounts, passwords, second factors and sessions. */
export interface Identity extends CaseCodes {
  /** Adds or renames accounts; password and further posts are set only for accounts that were not there. */
  add(accounts: readonly Account[], password: string): Promise<void>;
  accounts(): Promise<readonly Account[]>;

  signIn(accountId: string, password: string, from?: From): Promise<SignedIn | NotSignedIn>;
  /** Whatever session the token opens, however far it has got. */
  sessionOf(token: string): Promise<Session | null>;
  /** The account of a session that may do what its posts may. */
  accountOf(token: string): Promise<Account | null>;
  signOut(token: string): Promise<void>;
  /** The second factor of a sign-in, or one's password or code once more; the session goes on under a new token. */
  prove(token: string, proof: Proof, from?: From): Promise<SignedIn | NotProved>;

  sessionsOf(token: string): Promise<readonly ListedSession[]>;
  /** False: no such session of this account. */
  endSession(token: string, sessionId: string): Promise<boolean>;
  endOtherSessions(token: string): Promise<number>;
  /** For whoever takes posts away or gives them: everybody signed in to the account signs in again. How many ended. */
  endSessions(accountId: string): Promise<number>;

  /** All other sessions end. */
  changePassword(token: string, former: string, next: string, from?: From): Promise<SignedIn | NotChanged>;
  /** For an administrator; ends all sessions of the account. Null: no such account. */
  issueOneTimePassword(
    accountId: string,
  ): Promise<{ readonly password: string; readonly until: Date } | null>;
  /** Nobody signs in to a closed account and its sessions end. False: no such account. */
  setClosed(accountId: string, closed: boolean): Promise<boolean>;

  /** Nothing is in force until a code of it was given. */
  proposeFactor(token: string): Promise<{ readonly secret: string; readonly address: string } | null>;
  /** Recovery codes are shown once. All other sessions end. */
  confirmFactor(
    token: string,
    code: string,
  ): Promise<(SignedIn & { readonly recoveryCodes: readonly string[] }) | NotProved>;
  /** False where it is required of this account. */
  removeFactor(token: string): Promise<boolean>;
  /** For an administrator, when the telephone is lost; ends all sessions. False: no such account. */
  liftFactor(accountId: string): Promise<boolean>;
  newRecoveryCodes(token: string): Promise<readonly string[] | null>;
  recoveryCodesLeft(accountId: string): Promise<number>;
  /** After the installation key was changed; how many. */
  resealFactors(): Promise<number>;
  /** Whether this account must have a second factor. */
  factorRequired(account: Account): boolean;

  beginFlow(flow: Omit<UnitFlow, 'flowHash' | 'expiresAt'>): Promise<string>;
  takeFlow(token: string): Promise<UnitFlow | null>;
  signInAs(person: UnitPerson, from: From): Promise<SignedIn | NotKnownThere>;
}

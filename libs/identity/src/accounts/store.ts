import type { CaseCodeStore } from '../case-codes/case-code-store';
import type { Account } from '../roles';

/** What is kept of an account beyond its posts; instants in milliseconds. */
export type Kept = {
  readonly account: Account;
  /** Null: signs in by the unit's sign-on only. */
  readonly passwordHash: string | null;
  readonly mustChange: boolean;
  /** A one-time password ends by itself. */
  readonly passwordUntil: number | null;
  readonly closed: boolean;
  /** Sealed secret of the confirmed second factor. */
  readonly factor: Buffer | null;
};

export type KeptSession = {
  readonly tokenHash: string;
  /** Shown in the list of one's sessions; signs nobody in. */
  readonly sessionId: string;
  readonly accountId: string;
  readonly begunAt: number;
  readonly seenAt: number;
  readonly expiresAt: number;
  /** When a password, code or sign-on was last asked for and given. */
  readonly provedAt: number;
  readonly secondFactor: boolean;
  readonly through: 'password' | 'unit-account';
  readonly browser: string;
};

export type Tries = { readonly wrong: number; readonly openAt: number; readonly lastAt: number };

export type UnitLink = { readonly issuer: string; readonly subject: string; readonly accountId: string };

/** One sign-on on its way through the unit's provider. */
export type UnitFlow = {
  readonly flowHash: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly expiresAt: number;
};

/** Where accounts and sessions are kept; what they mean is decided above it. Every method is one transaction. */
export interface IdentityStore extends CaseCodeStore {
  accounts(): Promise<readonly Account[]>;
  kept(accountId: string): Promise<Kept | null>;
  /** Adds, or takes name, posts and place over; password and further posts only for those that were not there. */
  put(accounts: readonly Account[], passwordHash: string | null): Promise<void>;
  /** Posts and place as the unit's provider tells them. Sessions end when posts change. */
  setPosts(account: Account): Promise<void>;
  setPassword(
    accountId: string,
    password: { readonly hash: string; readonly mustChange: boolean; readonly until: number | null },
  ): Promise<void>;
  setClosed(accountId: string, closed: boolean): Promise<void>;

  begin(session: KeptSession): Promise<void>;
  session(tokenHash: string): Promise<{ readonly session: KeptSession; readonly kept: Kept } | null>;
  seen(tokenHash: string, at: number): Promise<void>;
  /** The same session under a new token; false when it had ended. */
  renew(
    tokenHash: string,
    renewed: Pick<KeptSession, 'tokenHash' | 'provedAt' | 'secondFactor' | 'expiresAt'>,
  ): Promise<boolean>;
  end(tokenHash: string): Promise<void>;
  sessionsOf(accountId: string): Promise<readonly KeptSession[]>;
  /** How many ended. */
  endOf(accountId: string, which: { readonly only?: string; readonly except?: string }): Promise<number>;
  /** Sessions, tries and sign-ons that are over. */
  sweep(now: number): Promise<void>;

  /** Reads, changes and writes while nobody else does; null removes. */
  countTries(key: string, change: (kept: Tries | null) => Tries | null): Promise<void>;

  /** Not in force until it is confirmed. */
  proposeFactor(accountId: string, sealed: Buffer): Promise<void>;
  proposedFactor(accountId: string): Promise<Buffer | null>;
  /** The proposed one takes force, with new recovery codes; false when there was none. */
  confirmFactor(accountId: string, step: number, codeHashes: readonly string[]): Promise<boolean>;
  removeFactor(accountId: string): Promise<void>;
  /** Those in force. */
  factors(): Promise<readonly { readonly accountId: string; readonly sealed: Buffer }[]>;
  /** False when it was no longer the former one. */
  resealFactor(accountId: string, former: Buffer, sealed: Buffer): Promise<boolean>;
  /** True once for a time step, and never again for it or an earlier one. */
  useStep(accountId: string, step: number): Promise<boolean>;
  replaceCodes(accountId: string, codeHashes: readonly string[]): Promise<void>;
  useCode(accountId: string, codeHash: string): Promise<boolean>;
  codesLeft(accountId: string): Promise<number>;

  linkOf(issuer: string, subject: string): Promise<string | null>;
  /** False when the account belongs to another person there. */
  link(link: UnitLink): Promise<boolean>;
  beginFlow(flow: UnitFlow): Promise<void>;
  /** Handed out once. */
  takeFlow(flowHash: string, now: number): Promise<UnitFlow | null>;
}

import type { AuditEntry, AuditOutcome, AuditRecord } from './entry';
import type { Anchor, Verdict } from './verdict';

/** Empty: everything. Instants: `from` inclusive, `until` exclusive. */
export type AuditFilter = {
  /** Of any of these accounts. */
  readonly actors?: readonly string[];
  readonly caseId?: string;
  readonly action?: string;
  /** `session.`: every action that begins so. */
  readonly actionPrefixes?: readonly string[];
  readonly outcome?: AuditOutcome;
  /** All but these actions. */
  readonly except?: readonly string[];
  readonly from?: Date;
  readonly until?: Date;
};

/** Keyset: entries with a smaller `seq` than `before`; `limit` at least 1. */
export type AuditPage = { readonly before?: number; readonly limit: number };

/** The record could not be written: whoever waits for it must not be answered. */
export class AuditUnavailable extends Error {}

/** Append-only record of every look and every act. One contract suite judges every adapter. */
export interface Audit {
  /** Resolves when the entry is kept for good; rejects with `AuditUnavailable` when it is not. */
  record(entry: AuditEntry): Promise<void>;
  /** The latest first. */
  entries(filter: AuditFilter, page: AuditPage): Promise<readonly AuditRecord[]>;
  /** The last link, to be kept elsewhere; seq 0 when there is none. */
  head(): Promise<Anchor>;
  /** Walks the whole chain. `anchor` is a head kept elsewhere at an earlier time. */
  verify(anchor?: Anchor): Promise<Verdict>;
}

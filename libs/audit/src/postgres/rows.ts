import type { AuditEntry, AuditOutcome, AuditRecord } from '../entry';

export type Row = {
  readonly seq: string;
  readonly at: Date;
  readonly actor: string | null;
  readonly role: string | null;
  readonly action: string;
  readonly object_kind: string | null;
  readonly object_id: string | null;
  readonly case_id: string | null;
  readonly outcome: AuditOutcome;
  readonly reason: string | null;
  readonly reason_text_id: string | null;
  readonly request_id: string;
  readonly network: string | null;
  readonly previous: Buffer;
  readonly hash: Buffer;
};

export const recordOf = (row: Row): AuditRecord => ({
  seq: Number(row.seq),
  at: row.at,
  actor: row.actor,
  role: row.role,
  action: row.action,
  object: row.object_kind === null ? null : { kind: row.object_kind, id: row.object_id ?? '' },
  caseId: row.case_id,
  outcome: row.outcome,
  reason: row.reason,
  reasonTextId: row.reason_text_id,
  requestId: row.request_id,
  network: row.network,
  previous: row.previous.toString('hex'),
  hash: row.hash.toString('hex'),
});

/** As `audit.append` takes it. */
export const writtenOf = ({ at, object, ...entry }: AuditEntry) => ({
  ...entry,
  at: String(at.getTime()),
  kind: object?.kind ?? null,
  id: object?.id ?? null,
});

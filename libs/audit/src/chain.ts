import { createHash } from 'node:crypto';
import type { AuditEntry, AuditRecord } from './entry';

/** Length before content, so that no two entries read alike; the same form is made by `audit.field` in SQL. */
const field = (value: string | null): string =>
  value === null ? '-;' : `${Buffer.byteLength(value)}:${value};`;

export const canonical = (entry: AuditEntry): string =>
  [
    String(entry.at.getTime()),
    entry.actor,
    entry.role,
    entry.action,
    entry.object?.kind ?? null,
    entry.object?.id ?? null,
    entry.caseId,
    entry.outcome,
    entry.reason,
    entry.reasonTextId,
    entry.requestId,
    entry.network,
  ]
    .map(field)
    .join('');

/** What stands before the first entry. */
export const beforeFirst = '';

/** hash = SHA-256(previous hash ‖ canonical entry); hex in, hex out. */
export const linkOf = (previous: string, entry: AuditEntry): string =>
  createHash('sha256').update(Buffer.from(previous, 'hex')).update(canonical(entry)).digest('hex');

export const chained = (
  entry: AuditEntry,
  last: Pick<AuditRecord, 'seq' | 'hash'> | undefined,
): AuditRecord => {
  const previous = last?.hash ?? beforeFirst;
  return { ...entry, seq: (last?.seq ?? 0) + 1, previous, hash: linkOf(previous, entry) };
};

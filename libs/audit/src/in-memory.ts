import { chained } from './chain';
import type { AuditRecord } from './entry';
import type { Audit, AuditFilter } from './port';
import { noAnchor, verdictOf } from './verdict';

const meets = (
  { actors, caseId, action, actionPrefixes, outcome, except, from, until }: AuditFilter,
  entry: AuditRecord,
): boolean =>
  (actors === undefined || (entry.actor !== null && actors.includes(entry.actor))) &&
  (caseId === undefined || entry.caseId === caseId) &&
  (action === undefined || entry.action === action) &&
  (actionPrefixes === undefined || actionPrefixes.some((prefix) => entry.action.startsWith(prefix))) &&
  (outcome === undefined || entry.outcome === outcome) &&
  (except === undefined || !except.includes(entry.action)) &&
  (from === undefined || entry.at >= from) &&
  (until === undefined || entry.at < until);

/** For tests. `rows` is the table itself: what alters it is found by `verify`. */
export const inMemoryAudit = (rows: AuditRecord[] = []): Audit => {
  let head = rows.at(-1) ?? noAnchor;
  return {
    async record(entry) {
      const row = chained(entry, head);
      rows.push(row);
      head = row;
    },
    entries: async (filter, { before = Infinity, limit }) =>
      rows
        .filter((row) => row.seq < before && meets(filter, row))
        .sort((one, other) => other.seq - one.seq)
        .slice(0, limit),
    head: async () => ({ seq: head.seq, hash: head.hash }),
    verify: (anchor) =>
      verdictOf(
        {
          rows: async (after, limit) =>
            rows
              .filter(({ seq }) => seq > after)
              .sort((one, other) => one.seq - other.seq)
              .slice(0, limit),
          head: async () => ({ seq: head.seq, hash: head.hash }),
          holds: async (hash) => rows.some((row) => row.hash === hash),
        },
        anchor,
      ),
  };
};

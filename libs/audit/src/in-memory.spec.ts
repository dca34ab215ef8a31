import { chained } from './chain';
import type { AuditRecord } from './entry';
import { auditContract } from './examples/audit-contract';
import { inMemoryAudit } from './in-memory';

const rewritten = (rows: readonly AuditRecord[]) =>
  rows.reduce<AuditRecord[]>(
    (done, row) => [...done, chained({ ...row, actor: 'somebody-else' }, done.at(-1))],
    [],
  );

describe('内存中的审计记录', () => {
  auditContract(async () => {
    const rows: AuditRecord[] = [];
    const replace = (changed: readonly AuditRecord[]) => void rows.splice(0, rows.length, ...changed);
    let audit = inMemoryAudit(rows);
    return {
      audit: {
        record: (entry) => audit.record(entry),
        entries: (filter, page) => audit.entries(filter, page),
        head: () => audit.head(),
        verify: (anchor) => audit.verify(anchor),
      },
      alter: async (seq) =>
        replace(rows.map((row) => (row.seq === seq ? { ...row, outcome: 'denied' } : row))),
      remove: async (from, to) => replace(rows.filter(({ seq }) => seq < from || seq > to)),
      swap: async (one, other) =>
        replace(
          rows.map((row) =>
            row.seq === one ? { ...row, seq: other } : row.seq === other ? { ...row, seq: one } : row,
          ),
        ),
      async rewrite() {
        replace(rewritten(rows));
        audit = inMemoryAudit(rows);
      },
    };
  });
});

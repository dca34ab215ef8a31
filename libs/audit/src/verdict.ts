import { beforeFirst, linkOf } from './chain';
import type { AuditRecord } from './entry';

/** The last link of the chain at some moment. */
export type Anchor = { readonly seq: number; readonly hash: string };

export const noAnchor: Anchor = { seq: 0, hash: beforeFirst };

/** 改动、缺失、次序颠倒、末尾被截、整链重写。 */
export type ChainFault = 'altered' | 'missing' | 'reordered' | 'cut-off' | 'rewritten';

/** `fault` null: every entry agrees with the one before it. */
export type Verdict = {
  readonly entries: number;
  readonly head: Anchor;
  readonly fault: { readonly seq: number; readonly reason: ChainFault } | null;
};

/** What a verdict needs of a store. `after` and `limit` page upwards by `seq`. */
export type ChainSource = {
  readonly rows: (after: number, limit: number) => Promise<readonly AuditRecord[]>;
  readonly head: () => Promise<Anchor>;
  /** Whether an entry with this hash stands anywhere in the table. */
  readonly holds: (hash: string) => Promise<boolean>;
};

const rowsPerRead = 5_000;

/** The first place where the chain breaks, judged against the head that was there when the walk began. */
export const verdictOf = async (source: ChainSource, anchor: Anchor = noAnchor): Promise<Verdict> => {
  const head = await source.head();
  let last = noAnchor;
  let entries = 0;
  const broken = (seq: number, reason: ChainFault): Verdict => ({ entries, head, fault: { seq, reason } });
  for (let rows; last.seq < head.seq;) {
    rows = await source.rows(last.seq, Math.min(rowsPerRead, head.seq - last.seq));
    if (rows.length === 0) return broken(last.seq + 1, 'cut-off');
    for (const row of rows) {
      const expected = last.seq + 1;
      if (row.seq !== expected) return broken(expected, 'missing');
      if (linkOf(row.previous, row) !== row.hash) return broken(expected, 'altered');
      if (row.previous !== last.hash)
        return broken(expected, (await source.holds(row.previous)) ? 'reordered' : 'missing');
      if (row.seq === anchor.seq && row.hash !== anchor.hash) return broken(expected, 'rewritten');
      last = row;
      entries += 1;
    }
  }
  if (last.hash !== head.hash) return broken(head.seq, 'rewritten');
  return anchor.seq > head.seq ? broken(head.seq + 1, 'cut-off') : { entries, head, fault: null };
};

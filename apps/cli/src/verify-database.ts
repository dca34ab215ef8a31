import { anchorsIn, copiedAnchors, headsNow, postgresEventStore, type HeadsNow } from '@fuyi/event-store';
import type { Position, Recorded } from '@fuyi/kernel';
import { Pool } from 'pg';
import { citations } from './citations';
import { judgeAudit } from './verify-audit';
import { judging, type Verdict } from './verdict';
import { judgeInstallation, type Opening } from './verify-installation';

export type Beside = {
  /** Copies of the daily anchors kept outside the database; null: there are none. */
  readonly anchorFile: string | null;
  /** The same of the audit chain's head; null: the audit record is left out. */
  readonly auditHeads: string | null;
  /** Null: sealed values and files are left out. */
  readonly opening: Opening | null;
};

/** The heads the store keeps are those the facts lead to, no more and no fewer. */
const judgeHeads = ({ position, heads }: HeadsNow, judge: ReturnType<typeof judging>): void => {
  for (const { stream, version, hash } of heads) {
    const last = judge.heads.get(stream);
    if (!last || last.version < version)
      judge.found({ position: null, stream, version, reason: 'tail-missing' });
    else if (last.version > version) judge.found({ position: null, stream, version, reason: 'head-behind' });
    else if (last.hash.toString('hex') !== hash)
      judge.found({ position: null, stream, version, reason: 'hash-differs' });
  }
  const listed = new Set(heads.map(({ stream }) => stream));
  for (const [stream, { version }] of judge.heads)
    if (!listed.has(stream)) judge.found({ position: null, stream, version, reason: 'head-missing' });
  if (BigInt(position) > BigInt(judge.count().events))
    judge.found({ position, stream: null, version: null, reason: 'tail-missing' });
};

/** Facts recorded since then are left to the next time; one nobody counted is told. */
const upTo = (position: string, facts: readonly Recorded[]): readonly Recorded[] =>
  facts.filter((fact) => BigInt(fact.position) <= BigInt(position));

/** Every fact in the database, the heads the store keeps, every daily anchor, every sealed value and file. */
export const verifyIn = async (pool: Pool, { anchorFile, auditHeads, opening }: Beside): Promise<Verdict> => {
  const store = postgresEventStore(pool);
  const judge = judging({
    kept: await anchorsIn(pool),
    copied: anchorFile ? await copiedAnchors(anchorFile) : [],
  });
  const now = await headsNow(pool);
  const cited = citations();
  let after: Position | null = null;
  for (let facts: readonly Recorded[] = []; facts.length === 2_000 || after === null;) {
    facts = await store.readAll({ after, limit: 2_000 });
    for (const fact of upTo(now.position, facts)) {
      judge.fact(fact);
      cited.of(fact);
    }
    after = facts.at(-1)?.position ?? after ?? ('0' as Position);
  }
  judgeHeads(now, judge);
  const head = await store.head();
  if (BigInt(after ?? 0) > BigInt(head ?? 0))
    judge.found({ position: after, stream: null, version: null, reason: 'position-gap' });
  if (auditHeads) await judgeAudit(pool, auditHeads, judge.found);
  if (opening) await judgeInstallation(pool, opening, cited.all(), judge.found);
  await store.close();
  return judge.verdict();
};

export const verifyDatabase = async (url: string, beside: Beside): Promise<Verdict> => {
  const pool = new Pool({ connectionString: url, max: 4 });
  try {
    return await verifyIn(pool, beside);
  } finally {
    await pool.end();
  }
};

import { Pool } from 'pg';
import { postgresEventStore } from '@fuyi/event-store';
import type { Position } from '@fuyi/kernel';
import { judging, type Verdict } from './verdict';

type Head = { readonly name: string; readonly version: string; readonly last_hash: string };

/** Every fact in the database, and whether the heads the store keeps are those the facts lead to. */
export const verifyDatabase = async (url: string): Promise<Verdict> => {
  const pool = new Pool({ connectionString: url, max: 2 });
  const store = postgresEventStore(pool);
  const judge = judging();
  try {
    const head = await store.head();
    for (let after: Position | null = null; ;) {
      const facts = await store.readAll({ after, limit: 2_000 });
      for (const fact of facts) judge.fact(fact);
      after = facts.at(-1)?.position ?? after;
      if (facts.length < 2_000) break;
    }
    const { rows } = await pool.query<Head>(
      `select name, version, encode(last_hash, 'hex') as last_hash from es.stream`,
    );
    for (const { name, version, last_hash } of rows) {
      const last = judge.heads.get(name);
      if (!last || last.version < Number(version))
        judge.found({ position: null, stream: name, version: Number(version), reason: 'tail-missing' });
      else if (last.version === Number(version) && last.hash.toString('hex') !== last_hash)
        judge.found({ position: null, stream: name, version: last.version, reason: 'hash-differs' });
    }
    if (Number(head ?? 0) > judge.count().events)
      judge.found({ position: head, stream: null, version: null, reason: 'tail-missing' });
    return judge.verdict();
  } finally {
    await store.close();
    await pool.end();
  }
};

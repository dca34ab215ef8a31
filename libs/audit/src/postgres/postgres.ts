import type { Pool } from 'pg';
import type { AuditEntry } from '../entry';
import type { Audit, AuditFilter } from '../port';
import { noAnchor, verdictOf, type Anchor } from '../verdict';
import { grouped } from './group';
import { recordOf, writtenOf, type Row } from './rows';

const conditions: {
  readonly [Name in keyof AuditFilter]-?: (place: string) => string;
} = {
  actors: (place) => `actor = any(${place}::text[])`,
  caseId: (place) => `case_id = ${place}`,
  action: (place) => `action = ${place}`,
  actionPrefixes: (place) =>
    `exists (select from unnest(${place}::text[]) as p where starts_with(action, p))`,
  outcome: (place) => `outcome = ${place}`,
  except: (place) => `action <> all(${place}::text[])`,
  from: (place) => `at >= ${place}`,
  until: (place) => `at < ${place}`,
};

const whereOf = (filter: AuditFilter, values: unknown[]): string =>
  (Object.keys(conditions) as (keyof AuditFilter)[])
    .filter((name) => filter[name] !== undefined)
    .map((name) => conditions[name](`$${values.push(filter[name])}`))
    .map((condition) => ` and ${condition}`)
    .join('');

/** The schema must have been made by `migrateAudit`. */
export const postgresAudit = (pool: Pool): Audit => {
  const head = async (): Promise<Anchor> => {
    const { rows } = await pool.query<{ seq: string; hash: Buffer }>('select seq, hash from audit.head');
    return rows[0] ? { seq: Number(rows[0].seq), hash: rows[0].hash.toString('hex') } : noAnchor;
  };
  return {
    record: grouped((entries: readonly AuditEntry[]) =>
      pool.query('select audit.append($1::jsonb)', [JSON.stringify(entries.map(writtenOf))]),
    ),
    async entries(filter, { before, limit }) {
      const values: unknown[] = [before ?? Number.MAX_SAFE_INTEGER, limit];
      const { rows } = await pool.query<Row>(
        `select * from audit.entry where seq < $1${whereOf(filter, values)} order by seq desc limit $2`,
        values,
      );
      return rows.map(recordOf);
    },
    head,
    verify: (anchor) =>
      verdictOf(
        {
          head,
          rows: async (after, limit) =>
            (
              await pool.query<Row>('select * from audit.entry where seq > $1 order by seq limit $2', [
                after,
                limit,
              ])
            ).rows.map(recordOf),
          holds: async (hash) =>
            (await pool.query('select from audit.entry where hash = $1 limit 1', [Buffer.from(hash, 'hex')]))
              .rowCount === 1,
        },
        anchor,
      ),
  };
};

import type { Pool, PoolClient } from 'pg';
import { anchorOf, type Anchor, type StreamHead } from '../anchor/anchor';

type Row = Omit<Anchor, 'streams'> & { readonly streams: string };

const columns = 'ordinal, day::text, position::text, streams, root, facts, previous, hash';
const anchorFrom = ({ streams, ...row }: Row): Anchor => ({ ...row, streams: Number(streams) });

/** In the order they were taken. */
export const anchorsIn = async (pool: Pool): Promise<readonly Anchor[]> =>
  (await pool.query<Row>(`select ${columns} from es.anchor order by ordinal`)).rows.map(anchorFrom);

export type HeadsNow = { readonly position: string; readonly heads: readonly StreamHead[] };

const headsSeen = async (client: PoolClient): Promise<HeadsNow> => {
  const { rows: at } = await client.query<{ position: string }>('select position::text from es.head');
  const { rows } = await client.query<{ stream: string; version: string; hash: string }>(
    `select name as stream, version, encode(last_hash, 'hex') as hash from es.stream`,
  );
  return {
    position: at[0]?.position ?? '0',
    heads: rows.map((head) => ({ ...head, version: Number(head.version) })),
  };
};

/** One snapshot: the heads are exactly those the facts up to `position` lead to. */
const inSnapshot = async <Answer>(
  pool: Pool,
  ask: (client: PoolClient) => Promise<Answer>,
): Promise<Answer> => {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read');
    const answer = await ask(client);
    await client.query('commit');
    return answer;
  } catch (cause) {
    await client.query('rollback');
    throw cause;
  } finally {
    client.release();
  }
};

/** The heads of all streams, and the position they stand at. */
export const headsNow = (pool: Pool): Promise<HeadsNow> => inSnapshot(pool, headsSeen);

const take = async (client: PoolClient, day: string): Promise<void> => {
  const { rows: known } = await client.query('select from es.anchor where day = $1', [day]);
  if (known.length > 0) return;
  const { rows: taken } = await client.query<Row>(
    `select ${columns} from es.anchor order by ordinal desc limit 1`,
  );
  const before = taken[0] ? anchorFrom(taken[0]) : null;
  const now = await headsSeen(client);
  const { rows } = await client.query<{ hash: string }>(
    `select encode(hash, 'hex') as hash from es.event where position > $1 and position <= $2 order by position`,
    [before?.position ?? '0', now.position],
  );
  const { ordinal, position, streams, root, facts, previous, hash } = anchorOf(
    { day, ...now, hashes: rows.map((row) => row.hash) },
    before,
  );
  await client.query(
    `insert into es.anchor (ordinal, day, position, streams, root, facts, previous, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [ordinal, day, position, streams, root, facts, previous, hash],
  );
};

/** Records what the whole record comes to on `day` (`YYYY-MM-DD`); once a day, again changes nothing. */
export const takeAnchor = (pool: Pool, day: string): Promise<void> =>
  inSnapshot(pool, (client) => take(client, day));

/** Heads of the streams that moved after one position up to another: what a copy kept elsewhere needs to name the place. */
export const headsMoved = async (pool: Pool, after: string, upTo: string): Promise<readonly StreamHead[]> => {
  const { rows } = await pool.query<{ stream: string; version: string; hash: string }>(
    `select distinct on (stream) stream, version, encode(hash, 'hex') as hash from es.event
     where position > $1 and position <= $2 order by stream, position desc`,
    [after, upTo],
  );
  return rows.map((row) => ({ ...row, version: Number(row.version) }));
};

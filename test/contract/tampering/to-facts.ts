import {
  anchorHash,
  anchorsIn,
  link,
  digestOf,
  factsRootOf,
  beforeFirst,
  postgresEventStore,
  rootOf,
} from '@fuyi/event-store';
import type { ARecord } from './a-record';
import type { Mutation } from './mutation';

type EventAt = { readonly position: string; readonly stream: string; readonly version: number };

const anEventOf = async ({ pool }: ARecord, pick: (below: number) => number): Promise<EventAt> => {
  const { rows } = await pool.query<{ position: string; stream: string; version: string }>(
    'select position, stream, version from es.event order by position',
  );
  const row = rows[pick(rows.length)] as (typeof rows)[number];
  return { ...row, version: Number(row.version) };
};

const onEvent =
  (set: string): Mutation =>
  async (record, pick) => {
    const at = await anEventOf(record, pick);
    await record.tamper(`update es.event set ${set} where position = $1`, [at.position]);
    return at;
  };

/** Computes every hash of the stream anew, and its head: the chain alone sees nothing. */
const rehash = async (record: ARecord, stream: string): Promise<void> => {
  const store = postgresEventStore(record.pool);
  let hash = beforeFirst;
  const facts = await store.readStream(stream);
  for (const fact of facts) {
    hash = link(hash, digestOf(fact));
    await record.tamper('update es.event set hash = $2 where position = $1', [fact.position, hash]);
  }
  await record.tamper('update es.stream set last_hash = $2, version = $3 where name = $1', [
    stream,
    hash,
    facts.length,
  ]);
  await store.close();
};

/** An anchored fact: the last one came after the last anchor, and only its chain guards it. */
const rewritten: Mutation = async (record, pick) => {
  const at = await anEventOf(record, (count) => pick(count - 1));
  await record.tamper(`update es.event set data = data || '{"n":-1}' where position = $1`, [at.position]);
  await rehash(record, at.stream);
  return { stream: at.stream, reason: 'anchor-differs' };
};

/** The whole record, anchors included, is made to agree with itself: only the copy elsewhere knows. */
const rewrittenWithAnchors: Mutation = async (record, pick) => {
  const found = await rewritten(record, pick);
  const store = postgresEventStore(record.pool);
  const facts = await store.readAll({ limit: 1_000 });
  await store.close();
  let [previous, after]: [string | null, number] = [null, 0];
  for (const anchor of await anchorsIn(record.pool)) {
    const heads = new Map(
      facts
        .filter(({ position }) => BigInt(position) <= BigInt(anchor.position))
        .map(({ stream, version, hash }) => [stream, { stream, version, hash }]),
    );
    const hashes = facts
      .filter(({ position }) => Number(position) > after && Number(position) <= Number(anchor.position))
      .map(({ hash }) => hash);
    after = Number(anchor.position);
    const anew = { ...anchor, root: rootOf([...heads.values()]), facts: factsRootOf(hashes), previous };
    previous = anchorHash(anew);
    await record.tamper(
      'update es.anchor set root = $2, previous = $3, hash = $4, facts = $5 where ordinal = $1',
      [anchor.ordinal, anew.root, anew.previous, previous, anew.facts],
    );
  }
  return found;
};

/** The newest facts are gone and the heads agree: the tail was cut off cleanly, back behind an anchor. */
const cutOff: Mutation = async (record, pick) => {
  const kept = 3 + pick(9);
  await record.tamper('delete from es.event where position > $1', [kept]);
  await record.tamper(`delete from es.stream where not exists (select from es.event where stream = name)`);
  await record.tamper(
    `update es.stream set (version, last_hash) =
       (select version, hash from es.event where stream = name order by version desc limit 1)`,
  );
  await record.tamper('update es.head set position = $1', [kept]);
  return { reason: expect.stringMatching(/^(tail-missing|anchor-differs)$/) };
};

export const toFacts: Readonly<Record<string, Mutation>> = {
  事实改一项: onEvent(`data = data || '{"n":-1}'`),
  事实添一项: onEvent(`data = data || '{"by":"nobody"}'`),
  改操作人: onEvent(`metadata = metadata || '{"actor":"nobody"}'`),
  改时刻: onEvent(`metadata = metadata || '{"at":"2020-01-01T00:00:00.000Z"}'`),
  改种类: onEvent(`type = 'Forgotten'`),
  改格式版本: onEvent('schema_version = 9'),
  改编号: onEvent('event_id = gen_random_uuid()'),
  改哈希: onEvent(`hash = set_byte(hash, 3, (get_byte(hash, 3) + 1) % 256)`),
  改哈希长短: onEvent('hash = substring(hash from 1 for 31)'),
  删一件: async (record, pick) => {
    const at = await anEventOf(record, pick);
    await record.tamper('delete from es.event where position = $1', [at.position]);
    return { stream: expect.any(String) as string };
  },
  同一案两件对调: async (record, pick) => {
    const stream = record.streams[pick(record.streams.length)] as string;
    await record.tamper(
      `update es.event one set data = other.data, metadata = other.metadata, event_id = gen_random_uuid()
       from es.event other where one.stream = $1 and other.stream = $1 and one.version in (1, 2) and other.version = 3 - one.version`,
      [stream],
    );
    return { stream, version: 1 };
  },
  两件次序对调: async (record, pick) => {
    const at = 1 + pick(12);
    await record.tamper('update es.event set position = -position where position in ($1, $2)', [at, at + 1]);
    await record.tamper(
      'update es.event set position = $1::bigint + $2::bigint + position where position < 0',
      [at, at + 1],
    );
    return { reason: expect.any(String) as string };
  },
  挪到另一案: async (record, pick) => {
    const at = await anEventOf(record, pick);
    const other = record.streams.find((stream) => stream !== at.stream) as string;
    await record.tamper('update es.event set stream = $2, version = version + 100 where position = $1', [
      at.position,
      other,
    ]);
    return { position: at.position, stream: other };
  },
  添一件: async (record, pick) => {
    const at = await anEventOf(record, pick);
    await record.tamper(
      `insert into es.event select 999, stream, category, version + 500, gen_random_uuid(), type, schema_version, data, metadata, hash
       from es.event where position = $1`,
      [at.position],
    );
    return { position: '999' };
  },
  改末尾的哈希: async (record, pick) => {
    const stream = record.streams[pick(record.streams.length)];
    await record.tamper(`update es.stream set last_hash = '\\x00' where name = $1`, [stream]);
    return { stream };
  },
  改末尾的版本: async (record, pick) => {
    const stream = record.streams[pick(record.streams.length)];
    await record.tamper('update es.stream set version = version + $2 where name = $1', [
      stream,
      pick(2) === 0 ? 1 : -1,
    ]);
    return { stream };
  },
  删一案的末尾记录: async (record, pick) => {
    const stream = record.streams[pick(record.streams.length)];
    await record.tamper('delete from es.stream where name = $1', [stream]);
    return { stream };
  },
  改总数: async (record) => {
    await record.tamper('update es.head set position = position + 1');
    return { reason: 'tail-missing' };
  },
  连哈希一起改写: rewritten,
  连每日校验值一起改写: rewrittenWithAnchors,
  截去末尾: cutOff,
  改每日校验值: async (record, pick) => {
    const ordinal = 1 + pick(3);
    await record.tamper(`update es.anchor set root = 'ff' where ordinal = $1`, [ordinal]);
    return { reason: 'anchor-differs-from-copy', day: `2026-03-${String(8 + ordinal).padStart(2, '0')}` };
  },
  删每日校验值: async (record, pick) => {
    const ordinal = 1 + pick(3);
    await record.tamper('delete from es.anchor where ordinal = $1', [ordinal]);
    return { reason: 'anchor-missing', day: `2026-03-${String(8 + ordinal).padStart(2, '0')}` };
  },
};

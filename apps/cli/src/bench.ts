import { randomBytes } from 'node:crypto';
import { temporaryPostgres } from '@fuyi/embedded-postgres';
import { migrateEventStore, postgresEventStore, type EventStore } from '@fuyi/event-store';
import { Client, Pool } from 'pg';
import { benchAppend } from './bench/append';
import { benchExplain } from './bench/explain';
import { benchFollow, benchRead } from './bench/reading';
import type { BenchResult } from './bench/result';
import { unusable } from './lines';
import { optionsFrom } from './options';

type Bench = (store: EventStore, pool: Pool, callers: number) => Promise<BenchResult>;
const benches: Readonly<Record<string, Bench>> = {
  append: (store, pool, callers) => benchAppend(store, pool, callers, 3),
  read: (store, _, callers) => benchRead(store, callers),
  follow: (store, pool) => benchFollow(store, pool, 400),
  explain: benchExplain,
};

const onServer = async (url: string, sql: string) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
};

/** Measured in a database of its own, made and removed on the server: the record of facts is not touched. */
const inOwnDatabase = async (server: string, work: (url: string) => Promise<void>): Promise<void> => {
  const name = `fuyi_bench_${randomBytes(4).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  await work(url.href).finally(() => onServer(server, `drop database ${name} with (force)`));
};

const measured = async (bench: Bench, url: string, callers: number): Promise<void> => {
  const pool = new Pool({ connectionString: url, max: Math.max(4, callers) });
  pool.on('error', () => undefined);
  await migrateEventStore(pool);
  const store = postgresEventStore(url);
  try {
    process.stdout.write(`${JSON.stringify(await bench(store, pool, callers))}\n`);
  } finally {
    await store.close();
    await pool.end();
  }
};

/** 测量事件库与期限说明：`append | read | follow | explain`，不写则依次全部。Starts a PostgreSQL of its own, fsync on, unless one is named. */
export const run = async (args: string[]): Promise<number> => {
  const options = optionsFrom(args, ['callers', 'database']);
  const names = options?.alone.length ? options.alone : Object.keys(benches);
  const callers = Number(options?.named.get('callers') ?? 32);
  if (!options || names.some((name) => !benches[name]) || !Number.isInteger(callers) || callers < 1)
    return unusable(
      `用法：fuyi bench [${Object.keys(benches).join(' | ')}] [--callers 32] [--database 地址]`,
    );
  const named = options.named.get('database') ?? process.env['DATABASE_URL']?.trim();
  const server = named
    ? { url: named, stop: async () => undefined }
    : await temporaryPostgres({ durable: true });
  try {
    for (const name of names)
      await inOwnDatabase(server.url, (url) => measured(benches[name] as Bench, url, callers));
  } finally {
    await server.stop();
  }
  return 0;
};

import { mkdir } from 'node:fs/promises';
import { CannotStart, keptPostgres } from '@fuyi/embedded-postgres';
import { Client } from 'pg';

export type Database = { readonly url: string; readonly lost: Promise<void>; stop(): Promise<void> };

/** Says whether the database named in DATABASE_URL answers; its address and password stay out of the message. */
const checked = async (url: string): Promise<void> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>('show server_version_num');
    const version = Number((rows[0] as unknown as { server_version_num: string }).server_version_num);
    if (version < 150_000)
      throw new CannotStart('数据库版本过低，需要 PostgreSQL 15 以上。', 'PostgreSQL 15 or later is needed.');
  } catch (cause) {
    if (cause instanceof CannotStart) throw cause;
    throw new CannotStart(
      `连不上 DATABASE_URL 所指的数据库（${(cause as { code?: string }).code ?? '不明'}）。`,
      'The database named in DATABASE_URL does not answer.',
      { cause },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** The database of the installation: the one named, or the embedded one of the data folder. */
export const openDatabase = async (url: string | null, folder: string): Promise<Database> => {
  await mkdir(folder, { recursive: true });
  if (url === null) return keptPostgres(folder);
  await checked(url);
  return { url, lost: new Promise(() => undefined), stop: () => Promise.resolve() };
};

export const signedInAs = (url: string, user: string, password: string): string => {
  const address = new URL(url);
  [address.username, address.password] = [user, password];
  return address.href;
};

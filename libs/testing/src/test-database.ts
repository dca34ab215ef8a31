import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { temporaryPostgres } from '@fuyi/embedded-postgres';

export type TestDatabase = { readonly url: string; drop(): Promise<void> };

const onServer = async (url: string, sql: string) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
};

/** The shared server of the run, or one of its own where the project starts none. */
const aServer = async () => {
  const url = process.env['TEST_DATABASE_URL'];
  return url ? { url, stop: async () => undefined } : temporaryPostgres({ durable: false });
};

/** A fresh, empty database; `drop` throws everybody out and removes it. */
export const testDatabase = async (): Promise<TestDatabase> => {
  const server = await aServer();
  const name = `fuyi_test_${randomBytes(6).toString('hex')}`;
  await onServer(server.url, `create database ${name}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await onServer(server.url, `drop database if exists ${name} with (force)`);
      await server.stop();
    },
  };
};

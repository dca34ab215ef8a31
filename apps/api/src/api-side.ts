import { migrateFiles, openBlobs, type FileSettings } from '@fuyi/blobs';
import { postgresEventStore } from '@fuyi/event-store';
import { postgresIdentity, type IdentityOptions } from '@fuyi/identity';
import { readModels } from '@fuyi/read-models';
import { postgresRegistry } from '@fuyi/registry';
import { asApiRole, currentKeys, raiseWall, ViewersPool, viewersDriver } from '@fuyi/second-wall';
import type { Pool } from 'pg';

type Parts = {
  /** The database, and the pool of its owner. */
  readonly url: string;
  readonly owner: Pool;
  readonly password: string;
  /** Of the registry; and of uploads on their way. */
  readonly keys: Parameters<typeof postgresRegistry>[1];
  readonly arrivingKey: Buffer;
  readonly folder: string;
  readonly files: FileSettings;
  readonly accounts?: IdentityOptions;
  readonly connections?: number;
};

/**
 * What the interface stands on: the same database through the role `fuyi_api`, which owns nothing and sees what the
 * viewer of the moment may see. After the worker has made its tables.
 */
export const openApiSide = async ({
  url,
  owner,
  password,
  keys,
  arrivingKey,
  folder,
  files,
  accounts = {},
  connections = 20,
}: Parts) => {
  await migrateFiles(owner);
  await raiseWall(owner, password);
  const own = asApiRole(url, password);
  const pool = new ViewersPool({ connectionString: own, max: connections, keepAlive: true });
  pool.on('error', () => undefined); // a connection lost while idle is replaced by the next query
  const dataSource = await readModels(own, { driver: viewersDriver }).initialize();
  const store = postgresEventStore(pool, { keys: currentKeys });
  const registry = postgresRegistry(pool, keys);
  const opened = await openBlobs({
    pool,
    registry,
    folder,
    installationKey: arrivingKey,
    settings: files,
    tablesMade: true,
  });
  return {
    deps: { pool, dataSource, store, registry, identity: postgresIdentity(pool, accounts), ...opened },
    async close() {
      await store.close();
      await dataSource.destroy();
      await pool.end();
    },
  };
};

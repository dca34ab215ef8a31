import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSettings, openBlobs } from '@fuyi/blobs';
import { publishedCalendar as calendar } from '@fuyi/calendar';
import { migrateAudit } from '@fuyi/audit';
import { demonstrationClock, migrateClock } from '@fuyi/clock';
import { migrateEventStore, postgresEventStore } from '@fuyi/event-store';
import { migrateIdentity, postgresIdentity } from '@fuyi/identity';
import { simulatedCarriers } from '@fuyi/outbox';
import { loadPortalReference, migratePortal, portalRole, readModels } from '@fuyi/read-models';
import { migrateRegistry, postgresRegistry } from '@fuyi/registry';
import { openSeals } from '@fuyi/signatures';
import { apiPassword, portalPassword, testDatabase } from '@fuyi/testing';
import { Pool } from 'pg';
import { pino } from 'pino';
import { createApi } from '../../apps/api/src/create-api';
import { createPortal } from '../../apps/portal/src/create-portal';
import { openApiSide } from '../../apps/api/src/api-side';
import { foundDemonstration } from '../../apps/standalone/src/demonstration-organization';
import { prepareDemonstration } from '../../apps/standalone/src/demonstration';
import { signedInAs } from '../../apps/standalone/src/database';
import { startWorker } from '../../apps/worker/src';
import { demonstrationAccounts, reference } from '../../seeds/reference';

/** The whole platform on a fresh PostgreSQL, nothing listening; `close` leaves nothing behind. */
export const aSystem = async ({
  workbenchFolder = null,
  walled = false,
}: { readonly workbenchFolder?: string | null; readonly walled?: boolean } = {}) => {
  const database = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'fuyi-stories-'));
  const pool = new Pool({ connectionString: database.url, max: 10 });
  pool.on('error', () => undefined);
  for (const migrate of [migrateEventStore, migrateClock, migrateRegistry, migrateIdentity, migrateAudit])
    await migrate(pool);
  await migratePortal(pool, portalPassword);
  await loadPortalReference(pool, reference);
  const dataSource = await readModels(database.url).initialize();
  const store = postgresEventStore(pool);
  const registry = postgresRegistry(pool, Buffer.alloc(32, 7));
  const clock = await demonstrationClock(pool);
  await prepareDemonstration(clock, pool);
  const identity = postgresIdentity(pool);
  await identity.add(demonstrationAccounts.accounts, demonstrationAccounts.password);
  await foundDemonstration(store, calendar, clock.now());

  const log = pino({ level: process.env['FUYI_LOG'] ?? 'silent' });
  const { authorityId } = reference.authority;
  const worker = await startWorker({
    ...{ store, dataSource, pool, registry, identity, clock, calendar, log, authorityId },
    carriers: simulatedCarriers(pool),
    anchorFolder: folder,
  });
  const installationKey = Buffer.alloc(32, 7);
  const files = fileSettings({});
  const side = walled
    ? await openApiSide({
        ...{ url: database.url, owner: pool, password: apiPassword, folder, files },
        ...{ keys: installationKey, arrivingKey: installationKey },
        connections: 10,
      })
    : null;
  const own = side?.deps ?? {
    ...{ store, registry, dataSource, pool, identity },
    ...(await openBlobs({ pool, registry, folder, installationKey, settings: files })),
  };
  const api = await createApi({
    ...{ ...own, calendar, clock, reference },
    seals: await openSeals({ by: 'test' }, { folder, signer: authorityId, at: clock.now() }),
    settings: { demonstration: true, workbenchFolder, portalAddress: 'http://127.0.0.1:3001' },
  });
  const portal = await createPortal({
    databaseUrl: signedInAs(database.url, portalRole, portalPassword),
    authorityName: reference.authority.name,
    placeName: '门头沟区',
    demonstration: true,
    today: clock.today,
  });

  return {
    ...{ pool, dataSource, store, registry, clock, worker, api, portal, folder },
    /** What the interface stands on. */
    behindTheWall: own,
    async close() {
      await portal.close();
      await api.close();
      await side?.close();
      await worker.stop();
      await clock.close();
      await store.close();
      await dataSource.destroy();
      await pool.end();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

export type System = Awaited<ReturnType<typeof aSystem>>;

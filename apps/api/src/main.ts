import 'reflect-metadata';
import { join, resolve } from 'node:path';
import { Pool } from 'pg';
import { migrateAudit, postgresAudit } from '@fuyi/audit';
import { fileSettings, openBlobs } from '@fuyi/blobs';
import { demonstrationClock, migrateClock, systemClock } from '@fuyi/clock';
import { migrateEventStore, postgresEventStore } from '@fuyi/event-store';
import { migrateIdentity, postgresIdentity } from '@fuyi/identity';
import { requestsPerMinuteFrom, withSecretFiles } from '@fuyi/hardening';
import { runningCalendar } from '@fuyi/orders';
import { readModels } from '@fuyi/read-models';
import { arrivingKeyOf, migrateRegistry, postgresRegistry } from '@fuyi/registry';
import { openSeals, sealSettings } from '@fuyi/signatures';
import { reference } from '../../../seeds/reference';
import { createApi } from './create-api';
import { environment } from './environment';
import { accountSettings } from './sessions/account-settings';

/** The api alone, beside a worker and a portal of their own; `apps/standalone` starts them all in one process. */
const start = async (): Promise<void> => {
  const variables = withSecretFiles(process.env);
  const { host, port, databaseUrl, dataFolder, demonstration, secrets } = environment(variables);
  const settings = fileSettings(variables);
  const home = `http://${host}:${port}`;
  const { secondFactor, trustedProxies, signOn } = accountSettings(variables, { demonstration, home });
  const requestsPerMinute = requestsPerMinuteFrom(variables);
  const pool = new Pool({ connectionString: databaseUrl, max: 20, keepAlive: true });
  // A connection lost while idle is replaced by the next query.
  pool.on('error', () => undefined);
  await migrateEventStore(pool);
  await migrateClock(pool);
  await migrateRegistry(pool);
  await migrateIdentity(pool);
  await migrateAudit(pool);
  const store = postgresEventStore(pool);
  const calendars = await runningCalendar(store);
  const registry = postgresRegistry(pool, secrets.keyring);
  const identity = postgresIdentity(pool, { installationKey: secrets.keys, secondFactor });
  await identity.resealFactors();
  const folder = resolve(dataFolder, 'files');
  const files = await openBlobs({
    pool,
    registry,
    folder,
    installationKey: arrivingKeyOf(secrets),
    settings,
  });
  const api = await createApi({
    ...{ store, registry, ...files },
    dataSource: await readModels(databaseUrl).initialize(),
    clock: demonstration ? await demonstrationClock(pool) : systemClock(),
    calendar: calendars.calendar,
    calendars,
    seals: await openSeals(sealSettings(variables), {
      folder: resolve(dataFolder),
      signer: reference.authority.authorityId,
      at: new Date(),
    }),
    settings: {
      demonstration,
      workbenchFolder: join(process.cwd(), 'dist', 'workbench'),
      trustedProxies,
      requestsPerMinute: () => requestsPerMinute,
      portalAddress: variables['FUYI_PORTAL_URL'] ?? `http://${host}:3001`,
    },
    audit: postgresAudit(pool),
    ...{ pool, reference, identity, signOn },
  });
  api.enableShutdownHooks();
  await api.listen(port, host);
};

start().catch((cause: unknown) => {
  const { code, message } = cause as NodeJS.ErrnoException;
  process.stderr.write(`接口未能启动：${code ?? message}\n`);
  process.exit(1);
});

import { migrateAudit } from '@fuyi/audit';
import { demonstrationClock, migrateClock, systemClock } from '@fuyi/clock';
import { migrateEventStore, postgresEventStore } from '@fuyi/event-store';
import { withSecretFiles } from '@fuyi/hardening';
import { migrateIdentity, postgresIdentity } from '@fuyi/identity';
import { runningCalendar } from '@fuyi/orders';
import { carrierSettings, openCarriers } from '@fuyi/outbox';
import { loadPortalReference, migratePortal, readModels } from '@fuyi/read-models';
import { installationSecretsFrom, migrateRegistry, postgresRegistry } from '@fuyi/registry';
import { Pool } from 'pg';
import { pino } from 'pino';
import { reference } from '../../../seeds/reference';
import { startWorker } from './start-worker';

const required = (variables: NodeJS.ProcessEnv, name: string): string => {
  const value = variables[name];
  if (!value) throw new Error(`缺少设置 ${name}`);
  return value;
};

/** The worker alone, beside an api and a portal of their own; it also prepares what the portal reads. */
const start = async (): Promise<void> => {
  const variables = withSecretFiles(process.env);
  const databaseUrl = required(variables, 'DATABASE_URL');
  const pool = new Pool({ connectionString: databaseUrl, max: 8, keepAlive: true });
  pool.on('error', () => undefined);
  await migrateEventStore(pool);
  await migrateClock(pool);
  await migrateRegistry(pool);
  await migrateIdentity(pool);
  await migrateAudit(pool);
  await migratePortal(pool, variables['FUYI_PORTAL_PASSWORD'] ?? null);
  await loadPortalReference(pool, reference);
  const store = postgresEventStore(pool);
  const { calendar } = await runningCalendar(store);
  const worker = await startWorker({
    store,
    dataSource: await readModels(databaseUrl).initialize(),
    pool,
    anchorFolder: variables['FUYI_DATA'] ?? null,
    identity: postgresIdentity(pool),
    carriers: openCarriers(pool, carrierSettings(variables)),
    registry: postgresRegistry(pool, installationSecretsFrom(variables).keyring),
    clock: variables['FUYI_DEMONSTRATION'] === 'true' ? await demonstrationClock(pool) : systemClock(),
    calendar,
    authorityId: reference.authority.authorityId,
    log: pino({ name: 'fuyi-worker', level: variables['FUYI_LOG'] ?? 'info', base: null }),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void worker.stop().then(() => process.exit(0)));
};

start().catch((cause: unknown) => {
  process.stderr.write(`后台未能启动：${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exit(1);
});

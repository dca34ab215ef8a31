import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { migrateAudit, postgresAudit } from '@fuyi/audit';
import { openBlobs } from '@fuyi/blobs';
import { demonstrationClock, migrateClock, systemClock } from '@fuyi/clock';
import { migrateEventStore, postgresEventStore } from '@fuyi/event-store';
import { migrateIdentity, postgresIdentity } from '@fuyi/identity';
import { runningCalendar } from '@fuyi/orders';
import { openCarriers } from '@fuyi/outbox';
import { loadPortalReference, migratePortal, portalRole, readModels } from '@fuyi/read-models';
import {
  arrivingKeyOf,
  installationKeysIn,
  keyringFrom,
  migrateRegistry,
  postgresRegistry,
  type InstallationSecrets,
} from '@fuyi/registry';
import { openSeals } from '@fuyi/signatures';
import { Pool } from 'pg';
import { pino } from 'pino';
import { reference } from '../../../seeds/reference';
import { createApi } from '../../api/src/create-api';
import { createPortal } from '../../portal/src/create-portal';
import { startWorker } from '../../worker/src';
import type { Closing } from './closing';
import { openDatabase, signedInAs } from './database';
import { loadDemonstration, prepareDemonstration } from './demonstration';
import { giveFirstAccounts } from './first-accounts';
import { lockFolder } from './folder-lock';
import { checkPort, portProblem } from './ports';
import { secretIn } from './secrets';
import { newKey, type StandaloneSettings } from './settings';

export type Started = { readonly today: string; readonly databaseLost: Promise<void> };

const listen = async (
  app: NestFastifyApplication,
  host: string,
  port: number,
  setting: string,
): Promise<void> => {
  await app.listen(port, host).catch((cause: NodeJS.ErrnoException) => {
    throw portProblem(cause, host, port, setting);
  });
};

const secretsOf = async ({
  installationKeys,
  ciphers,
  dataFolder,
}: StandaloneSettings): Promise<InstallationSecrets> => {
  const kept = () => secretIn(dataFolder, 'installation.key', () => newKey().toString('hex'));
  const keys = installationKeys ?? installationKeysIn(await kept());
  return { keys, keyring: keyringFrom(keys, ciphers) };
};

/** The ports are tried and the folder is locked before anything is touched: a second start harms nothing. */
const claim = async (
  { host, port, portalPort, dataFolder }: StandaloneSettings,
  opened: Closing,
): Promise<void> => {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  opened.add('数据文件夹', await lockFolder(dataFolder));
  await checkPort(host, port, 'FUYI_PORT');
  await checkPort(host, portalPort, 'FUYI_PORTAL_PORT');
  await chmod(dataFolder, 0o711); // the user `postgres` passes through to its own folder and can read nothing else
};

/** Everything in one process: database, api, worker, portal. What was opened is told to `opened`. */
export const startStandalone = async (
  settings: StandaloneSettings,
  opened: Closing,
  say: (line: string) => void,
): Promise<Started> => {
  const { dataFolder, demonstration, host } = settings;
  await claim(settings, opened);

  say(
    settings.databaseUrl
      ? '连接数据库 … / connecting'
      : '启动自带的 PostgreSQL … / starting the embedded PostgreSQL',
  );
  const database = await openDatabase(settings.databaseUrl, dataFolder);
  opened.add('数据库', database.stop);
  const pool = new Pool({ connectionString: database.url, max: 20, keepAlive: true });
  pool.on('error', () => undefined); // a connection lost while idle is replaced by the next query
  opened.add('数据库连接', () => pool.end());

  say('准备数据表 … / preparing tables');
  const portalPassword = await secretIn(dataFolder, 'portal.password', () => newKey().toString('hex'));
  await migrateEventStore(pool);
  await migrateClock(pool);
  await migrateRegistry(pool);
  await migrateIdentity(pool);
  await migrateAudit(pool);
  await migratePortal(pool, portalPassword);
  await loadPortalReference(pool, reference);
  const dataSource = await readModels(database.url).initialize();
  opened.add('读模型', () => dataSource.destroy());

  const secrets = await secretsOf(settings);
  const log = pino({ name: 'fuyi', level: process.env['FUYI_LOG'] ?? 'warn', base: null });
  const store = postgresEventStore(pool);
  opened.add('事件库', () => store.close());
  const registry = postgresRegistry(pool, secrets.keyring);
  const moving = demonstration ? await demonstrationClock(pool) : null;
  if (moving) {
    opened.add('示范时钟', () => moving.close());
    await prepareDemonstration(moving, pool);
  }
  const clock = moving ?? systemClock();
  const calendars = await runningCalendar(store);
  opened.add('工作日历', () => calendars.stop());
  const { calendar } = calendars;
  // The stories are played by people without telephones; nobody can reach a port until they are over.
  let playing = demonstration;
  const { secondFactor, trustedProxies, signOn } = settings.accounts;
  const requestsPerMinute = () => (playing ? 0 : settings.requestsPerMinute);
  const identity = postgresIdentity(pool, {
    installationKey: secrets.keys,
    secondFactor: () => (playing ? 'offered' : secondFactor),
  });
  await identity.resealFactors();

  say('启动后台、接口与公开网 … / starting worker, api and portal');
  const worker = await startWorker({
    ...{ store, dataSource, pool, registry, identity, clock, calendar, log },
    carriers: openCarriers(pool, settings.carriers),
    anchorFolder: dataFolder,
    authorityId: reference.authority.authorityId,
  });
  opened.add('后台', () => worker.stop());
  const files = await openBlobs({
    ...{ pool, registry, installationKey: arrivingKeyOf(secrets), settings: settings.files },
    folder: join(dataFolder, 'files'),
  });
  const seals = await openSeals(settings.seal, {
    folder: dataFolder,
    signer: reference.authority.authorityId,
    at: clock.now(),
  });
  const api = await createApi({
    seals,
    audit: postgresAudit(pool),
    ...{ store, registry, calendar, calendars, clock, dataSource, pool, identity, reference, signOn },
    ...files,
    settings: {
      demonstration,
      workbenchFolder: settings.workbenchFolder,
      portalAddress: settings.portalAddress,
      trustedProxies,
      requestsPerMinute,
    },
  });
  opened.add('接口', () => api.close());
  const portal = await createPortal({
    databaseUrl: signedInAs(database.url, portalRole, portalPassword),
    authorityName: reference.authority.name,
    placeName: reference.authority.shortName.replace(/政府$/, ''),
    demonstration,
    today: clock.today,
    ...{ trustedProxies, requestsPerMinute },
  });
  opened.add('公开网', () => portal.close());

  if (moving)
    await loadDemonstration({
      api,
      identity,
      pool,
      store,
      calendar,
      clock,
      say,
      caughtUp: worker.caughtUp,
    }).catch((cause: unknown) =>
      say(`示范案件没有载完，下次启动时接着载 / not all demonstration cases: ${String(cause)}`),
    );
  else await giveFirstAccounts(identity, dataFolder, say);
  playing = false;
  await listen(api, host, settings.port, 'FUYI_PORT');
  await listen(portal, host, settings.portalPort, 'FUYI_PORTAL_PORT');
  return { today: clock.today(), databaseLost: database.lost };
};

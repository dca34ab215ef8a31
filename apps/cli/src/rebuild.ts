import 'reflect-metadata';
import { Pool } from 'pg';
import { postgresEventStore } from '@fuyi/event-store';
import { runningCalendar } from '@fuyi/orders';
import {
  digest,
  dropReadTables,
  migrateReadModels,
  projectionRunner,
  publishedText,
  readModels,
  registrations,
  type Registration,
} from '@fuyi/read-models';
import { postgresRegistry } from '@fuyi/registry';
import { installationKeyring, openInstallation } from './installation';
import { unusable } from './lines';
import { optionsFrom } from './options';

const hours = 4 * 3_600_000;
const log = { warn: (_: object, message: string) => void process.stderr.write(`${message}\n`) };

/** A worker that is running takes part: whoever leads the projection builds it. */
const rebuildAll = async (url: string, chosen: (all: readonly Registration[]) => readonly Registration[]) => {
  const pool = new Pool({ connectionString: url, max: 4 });
  const store = postgresEventStore(url);
  const dataSource = await readModels(url).initialize();
  const calendars = await runningCalendar(store);
  try {
    const registry = postgresRegistry(pool, await installationKeyring());
    const { calendar } = calendars;
    const all = registrations({ calendar, publishedText: publishedText(registry) });
    await migrateReadModels(dataSource, all);
    for (const registration of chosen(all)) {
      const { name, category } = registration.projection;
      process.stderr.write(`重建 ${name} …\n`);
      const began = process.hrtime.bigint();
      await dropReadTables(dataSource, [registration]);
      const runner = projectionRunner({
        store,
        dataSource,
        registrations: [registration],
        log,
        batch: 2_000,
      });
      await runner.caughtUp(await store.head(), hours).finally(() => runner.stop());
      const seconds = Number(process.hrtime.bigint() - began) / 1e9;
      const { rows } = await pool.query<{ events: string }>(
        'select count(*) as events from es.event where category = $1',
        [category],
      );
      const count = await dataSource.getRepository(registration.table).count();
      const answer = {
        projection: name,
        events: Number(rows[0]?.events),
        rows: count,
        seconds: Number(seconds.toFixed(3)),
      };
      process.stdout.write(
        `${JSON.stringify({ ...answer, digest: await digest(dataSource, registration) })}\n`,
      );
    }
  } finally {
    await calendars.stop();
    await store.close();
    await dataSource.destroy();
    await pool.end();
  }
};

/** 清空读模型，从事实重建：`[--projection 名称] [--database 地址]`。 */
export const run = async (args: string[]): Promise<number> => {
  const options = optionsFrom(args, ['projection', 'database']);
  if (!options || options.alone.length > 0)
    return unusable('用法：fuyi rebuild [--projection 名称] [--database 地址]');
  const wanted = options.named.get('projection') ?? null;
  const database = await openInstallation(options.named.get('database') ?? null);
  let status = 0;
  try {
    await rebuildAll(database.url, (all) => {
      const chosen = all.filter(({ projection }) => wanted === null || projection.name === wanted);
      if (chosen.length === 0)
        status = unusable(
          `没有这个读模型：${wanted}；有 ${all.map(({ projection }) => projection.name).join('、')}`,
        );
      return chosen;
    });
  } finally {
    await database.close();
  }
  return status;
};

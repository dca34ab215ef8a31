import { once } from 'node:events';
import { exportedFrom, postgresEventStore } from '@fuyi/event-store';
import type { Position } from '@fuyi/kernel';
import { openInstallation } from './installation';
import { unusable } from './lines';
import { optionsFrom } from './options';

const write = async (line: object) => {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
};

/** 导出全部事实，供他人离线核验：JSON Lines on standard output. Facts hold no names and no texts. */
export const run = async (args: string[]): Promise<number> => {
  const options = optionsFrom(args, ['database']);
  if (!options || options.alone.length > 0) return unusable('用法：fuyi export [--database 地址] > 文件');
  const database = await openInstallation(options.named.get('database') ?? null);
  const store = postgresEventStore(database.url);
  const streams = new Set<string>();
  let events = 0;
  try {
    for (let after: Position | null = null; ;) {
      const facts = await store.readAll({ after, limit: 2_000 });
      for (const fact of facts) {
        streams.add(fact.stream);
        await write(exportedFrom(fact));
      }
      events += facts.length;
      after = facts.at(-1)?.position ?? after;
      if (facts.length < 2_000) break;
    }
    await write({ end: { events, streams: streams.size } });
  } finally {
    await store.close();
    await database.close();
  }
  return 0;
};

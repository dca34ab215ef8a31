import type { Position, Recorded } from '@fuyi/kernel';
import { comparePositions } from '@fuyi/event-store';
import { anEvent, appended, aStream, followUntil, someEvents } from './contract-events';
import type { Subject } from './writing-contract';

const appenders = 8;
const rounds = 40;

export const followContract = (subject: Subject): void => {
  it('C8 八处并发写入，跟随者一项不漏、一项不重、次序不倒', async () => {
    const { record, store } = subject();
    const after = await store.head();
    const stores = await Promise.all(Array.from({ length: appenders }, () => record.open()));
    const shared = [aStream('busy'), aStream('busy')];
    const seen: Recorded[] = [];
    const total = appenders * rounds * 4;
    const following = followUntil(store, ({ events }) => seen.push(...events) >= total, {
      after,
      categories: ['busy'],
      limit: 50,
    });
    await Promise.all(
      stores.map(async (each, n) => {
        for (let round = 0; round < rounds; round++) {
          appended(await each.append(aStream('busy'), someEvents(3), 0));
          appended(await each.append(shared[n % 2] as string, [anEvent({ n, round })], 'any'));
        }
      }),
    );
    await following;
    expect(new Set(seen.map(({ id }) => id)).size).toBe(total);
    expect(seen).toHaveLength(total);
    seen
      .slice(1)
      .forEach(({ position }, n) =>
        expect(comparePositions(position, seen[n]?.position ?? null)).toBeGreaterThan(0),
      );
    const versions = new Map<string, number>();
    for (const { stream, version } of seen) {
      expect(version).toBe((versions.get(stream) ?? 0) + 1);
      versions.set(stream, version);
    }
    await Promise.all(stores.filter((each) => each !== store).map((each) => each.close()));
  }, 60_000);

  it('C13 从记下的位置继续，一项不差', async () => {
    const { store } = subject();
    const category = 'resumed';
    const after = await store.head();
    appended(await store.append(aStream(category), someEvents(7), 0));
    const seen: unknown[] = [];
    let kept: Position | null = after;
    for (let times = 0; times < 4; times++)
      await followUntil(
        store,
        ({ events, next }) => {
          seen.push(...events.map(({ event }) => (event.data as { n: number }).n));
          kept = next;
          return events.length > 0;
        },
        { after: kept, categories: [category], limit: 2 },
      );
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('C13 最后一批恰好满的，随后也告知已到尽头', async () => {
    const { store } = subject();
    const after = await store.head();
    appended(await store.append(aStream(), someEvents(4), 0));
    const batches: [number, boolean][] = [];
    await followUntil(
      store,
      ({ events, caughtUp }) => {
        batches.push([events.length, caughtUp]);
        return caughtUp;
      },
      { after, limit: 2 },
    );
    expect(batches).toEqual([
      [2, false],
      [2, false],
      [0, true],
    ]);
  });

  it('C13 已到尽头的先得空批；别的类别的事实也推进位置', async () => {
    const { store } = subject();
    const positions: (Position | null)[] = [];
    let wanted: Position | null = null;
    await followUntil(
      store,
      ({ events, next, caughtUp }) => {
        expect([events, caughtUp]).toEqual([[], true]);
        positions.push(next);
        if (!wanted)
          void store
            .append(aStream('elsewhere'), someEvents(1), 0)
            .then((result) => (wanted = appended(result).position));
        return positions.length > 1;
      },
      { categories: ['nobody'] },
    );
    expect(positions[1]).toBe(await store.head());
  });

  it('C13 没有新事实时静候，信号一到即停', async () => {
    const { store } = subject();
    const stop = new AbortController();
    const batches: unknown[] = [];
    setTimeout(() => stop.abort(), 100);
    for await (const batch of store.follow({ after: await store.head(), signal: stop.signal }))
      batches.push(batch);
    expect(batches).toHaveLength(1);
  });
};

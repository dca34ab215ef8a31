import { comparePositions, verifyChain } from '@fuyi/event-store';
import { aMetadata, anEvent, appended, aStream, someEvents } from './contract-events';
import type { Subject } from './writing-contract';

export const readingContract = (subject: Subject): void => {
  it('C1、C12 写入什么，读回什么', async () => {
    const { store } = subject();
    const stream = aStream('numbering');
    const event = anEvent({ on: '2026-01-05', 嵌套: [{ a: null, b: [true, ''] }], __proto: 1 }, 'Noted', {
      schemaVersion: 3,
      metadata: aMetadata({ causationId: '00000000-0000-4000-8000-000000000001', office: null }),
    });
    const { position } = appended(await store.append(stream, [event], 0));
    const [recorded] = await store.readStream(stream);
    const streamId = stream.slice('numbering-'.length);
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
    expect(recorded).toEqual({
      ...event,
      stream,
      category: 'numbering',
      streamId,
      version: 1,
      position,
      hash,
    });
    expect((await store.readAll()).find(({ id }) => id === event.id)).toEqual(recorded);
  });

  it('C5、C6 版本自一起连续，全局次序唯一而稳定', async () => {
    const { store } = subject();
    const stream = aStream();
    await store.append(stream, someEvents(3), 0);
    await store.append(stream, someEvents(2), 3);
    expect((await store.readStream(stream)).map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
    const all = await store.readAll();
    expect(await store.readAll()).toEqual(all);
    all
      .slice(1)
      .forEach(({ position }, n) =>
        expect(comparePositions(position, all[n]?.position ?? null)).toBeGreaterThan(0),
      );
    expect(await store.head()).toBe(all.at(-1)?.position);
  });

  it('C10 一兆字节的事实，一万项事实的流', async () => {
    const { store } = subject();
    const [large, long] = [aStream(), aStream()];
    const text = '复议'.repeat(170_000);
    appended(await store.append(large, [anEvent({ text })], 0));
    expect((await store.readStream(large))[0]?.event.data).toEqual({ text });
    for (let version = 0; version < 10_000; version += 500)
      appended(await store.append(long, someEvents(500), version));
    const facts = await store.readStream(long);
    expect(facts).toHaveLength(10_000);
    expect(verifyChain(facts)).toEqual([]);
  }, 60_000);

  it('C11 倒读、截取、按类型读', async () => {
    const { store } = subject();
    const stream = aStream('petition');
    const events = ['A', 'B', 'A', 'C', 'A'].map((type) => anEvent({}, type));
    await store.append(stream, events, 0);
    const versions = async (options: Parameters<typeof store.readStream>[1]) =>
      (await store.readStream(stream, options)).map(({ version }) => version);
    expect(await versions({ direction: 'backward', limit: 2 })).toEqual([5, 4]);
    expect(await versions({ from: 2, limit: 2 })).toEqual([2, 3]);
    expect(await versions({ types: ['A', 'C'] })).toEqual([1, 3, 4, 5]);
    expect(await store.readStream(aStream())).toEqual([]);
    const all = await store.readAll({ categories: ['petition'], types: ['B', 'C'] });
    expect(all.map(({ event }) => event.type)).toEqual(['B', 'C']);
    expect(
      await store.readAll({ categories: ['petition'], after: all[1]?.position ?? null, limit: 5 }),
    ).toHaveLength(1);
    expect(await store.readAll({ categories: [] })).toEqual([]);
  });

  it('C16 汉字、组合符与零宽符原样读回', async () => {
    const { store } = subject();
    const stream = aStream();
    const texts = ['𠮷野家', '门头沟\u200d区', 'e\u0301', '\u00e9', '\u202e', '\ufdd0', '👨\u200d👩\u200d👧'];
    appended(await store.append(stream, [anEvent({ texts })], 0));
    expect((await store.readStream(stream))[0]?.event.data).toEqual({ texts });
  });

  it('C18 不认识的类型与将来的版本照存照读', async () => {
    const { store } = subject();
    const stream = aStream('tomorrow');
    appended(await store.append(stream, [anEvent({ x: 1 }, 'NotYetInvented', { schemaVersion: 999 })], 0));
    expect((await store.readStream(stream))[0]).toMatchObject({
      schemaVersion: 999,
      event: { type: 'NotYetInvented' },
    });
  });

  it('C19 哈希链读回后可以重算；改一字即见', async () => {
    const { store } = subject();
    const stream = aStream();
    await store.append(stream, [anEvent({ z: 1, a: { 乙: 1, 甲: 2 } }), ...someEvents(2)], 0);
    await store.append(stream, someEvents(2), 3);
    const facts = await store.readStream(stream);
    expect(verifyChain(facts)).toEqual([]);
    const altered = facts.map((fact) =>
      fact.version === 2 ? { ...fact, event: { ...fact.event, data: { n: 9 } } } : fact,
    );
    expect(verifyChain(altered)).toEqual([{ stream, version: 2, reason: 'hash-differs' }]);
    expect(verifyChain(facts.filter(({ version }) => version !== 2))).toEqual([
      { stream, version: 3, reason: 'version-gap' },
    ]);
  });
};

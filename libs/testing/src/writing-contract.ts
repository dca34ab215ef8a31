import { EventIdTaken, Unstorable, verifyChain, type EventStore } from '@fuyi/event-store';
import { aMetadata, anEvent, appended, aStream, someEvents } from './contract-events';
import type { ContractStore } from './event-store-contract';

export type Subject = () => { readonly record: ContractStore; readonly store: EventStore };

export const writingContract = (subject: Subject): void => {
  it('C2 版本不符的不写入，并答现在的版本', async () => {
    const { store } = subject();
    const stream = aStream();
    appended(await store.append(stream, someEvents(2), 0));
    expect(await store.append(stream, someEvents(1), 1)).toEqual({ status: 'conflict', actual: 2 });
    expect(await store.readStream(stream)).toHaveLength(2);
  });

  it('C3 尚无此流、任意版本、准确版本', async () => {
    const { store } = subject();
    const stream = aStream();
    expect(await store.append(stream, someEvents(1), 3)).toEqual({ status: 'conflict', actual: 0 });
    expect(await store.append(stream, someEvents(1), 0)).toMatchObject({ status: 'appended', version: 1 });
    expect(await store.append(stream, someEvents(1), 'any')).toMatchObject({
      status: 'appended',
      version: 2,
    });
    expect(await store.append(stream, someEvents(1), 2)).toMatchObject({ status: 'appended', version: 3 });
    expect(await store.append(stream, someEvents(1), 0)).toEqual({ status: 'conflict', actual: 3 });
  });

  it('C4 几项事实要么都写入，要么都不写入', async () => {
    const { store } = subject();
    const [known, stream] = [anEvent(), aStream()];
    appended(await store.append(aStream(), [known], 0));
    await expect(store.append(stream, [anEvent(), known, anEvent()], 0)).rejects.toThrow(EventIdTaken);
    await expect(store.append(stream, [anEvent(), anEvent(Number.NaN)], 0)).rejects.toThrow(Unstorable);
    expect(await store.readStream(stream)).toEqual([]);
  });

  it('C7 同样的事件编号再写一次，是同一次', async () => {
    const { store } = subject();
    const [stream, events] = [aStream(), someEvents(3)];
    const first = appended(await store.append(stream, events, 0));
    appended(await store.append(stream, someEvents(1), 3));
    for (const expected of [0, 3, 4, 'any'] as const)
      expect(await store.append(stream, events, expected)).toEqual({ ...first, status: 'duplicate' });
    expect(await store.readStream(stream)).toHaveLength(4);
  });

  it('C7 同样的事件编号用于另一流的，拒绝', async () => {
    const { store } = subject();
    const events = someEvents(2);
    appended(await store.append(aStream(), events, 0));
    await expect(store.append(aStream(), events, 0)).rejects.toThrow(EventIdTaken);
  });

  it('C9 没有事实的写入什么也不改', async () => {
    const { store } = subject();
    const stream = aStream();
    expect(await store.append(stream, [], 0)).toMatchObject({ status: 'appended', version: 0 });
    appended(await store.append(stream, someEvents(1), 0));
    expect(await store.append(stream, [], 0)).toEqual({ status: 'conflict', actual: 1 });
    expect(await store.append(stream, [], 1)).toMatchObject({ status: 'appended', version: 1 });
  });

  it('C15 同一流同一版本，并发的写入只有一个成功', async () => {
    const { record, store } = subject();
    const stores = await Promise.all(Array.from({ length: 8 }, () => record.open()));
    const stream = aStream();
    for (let version = 0; version < 5; version++) {
      const results = await Promise.all(stores.map((each) => each.append(stream, [anEvent()], version)));
      expect(results.filter(({ status }) => status === 'appended')).toHaveLength(1);
      expect(
        results.filter((result) => result.status === 'conflict' && result.actual === version + 1),
      ).toHaveLength(7);
    }
    expect((await store.readStream(stream)).map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
    await Promise.all(stores.filter((each) => each !== store).map((each) => each.close()));
  });

  it('C16 空字符与不成对的代理字符拒绝，且不留下任何事实', async () => {
    const { store } = subject();
    const stream = aStream();
    for (const data of ['\0', '\ud800', { 甲: ['乙\udc00'] }, { '\0': 1 }])
      await expect(store.append(stream, [anEvent(data)], 0)).rejects.toThrow(Unstorable);
    await expect(
      store.append(stream, [anEvent(1, 'Noted', { metadata: aMetadata({ actor: '\0' }) })], 0),
    ).rejects.toThrow(Unstorable);
    await expect(store.append('reconsideration-\0', [anEvent()], 0)).rejects.toThrow(Unstorable);
    expect(await store.readStream(stream)).toEqual([]);
  });

  it('C17 不能原样读回的数拒绝，能的原样读回', async () => {
    const { store } = subject();
    const stream = aStream();
    for (const data of [-0, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, 1n, new Date(0), () => 1])
      await expect(store.append(stream, [anEvent({ data })], 0)).rejects.toThrow(Unstorable);
    const numbers = [0, -1, 2 ** 53 - 1, 0.1, 1e-300, 5e-324, 1.0000000000000002];
    appended(await store.append(stream, [anEvent({ numbers })], 0));
    expect((await store.readStream(stream))[0]?.event.data).toEqual({ numbers });
  });

  it('C20 连接断在何处不知道时，用同样的编号重来：不丢、不重', async () => {
    const { record, store } = subject();
    const streams = Array.from({ length: 40 }, () => aStream());
    let acknowledged = 0;
    const writing = streams.map(async (stream) => {
      for (let n = 0; n < 10; n++) {
        const result = appended(await store.append(stream, [anEvent({ n }), anEvent({ n })], n * 2));
        expect(result.version).toBe(n * 2 + 2);
        acknowledged += 2;
      }
    });
    for (let n = 0; record.cut && n < 6; n++) {
      await new Promise((resolve) => setTimeout(resolve, 15));
      await record.cut();
    }
    await Promise.all(writing);
    const stored = (await Promise.all(streams.map((stream) => store.readStream(stream)))).flat();
    expect(stored).toHaveLength(acknowledged);
    expect(verifyChain(stored)).toEqual([]);
  }, 60_000);
};

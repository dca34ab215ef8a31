import { Barred, decider, type Message } from '@fuyi/kernel';
import { inMemoryEventStore, performOn, type Acting, type EventStore } from './index';

type Opened = Message<'Opened', { readonly by: string }>;
type Open = Message<'Open', { readonly by: string }>;
const door = decider<number, Open, Opened>({
  initialState: 0,
  rules: {
    Open: ({ by }, count) =>
      count >= 2 ? new Barred('TWICE', null, '只能开两次') : [{ type: 'Opened', data: { by } }],
  },
  evolution: { Opened: (count) => count + 1 },
});

const commandId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const acting = (n: number, more: Partial<Acting> = {}): Acting => ({
  commandId: commandId(n),
  correlationId: commandId(n),
  causationId: null,
  actor: 'officer',
  office: null,
  at: new Date('2026-01-05T01:00:00Z'),
  ...more,
});
const open: Open = { type: 'Open', data: { by: 'officer' } };

describe('办理一道命令', () => {
  it('读出、折叠、判断、记录', async () => {
    const store = inMemoryEventStore();
    expect(await performOn(store, 'door', door)('1', open, acting(1))).toEqual({
      id: '1',
      version: 1,
      position: '1',
    });
    const [fact] = await store.readStream('door-1');
    expect(fact).toMatchObject({
      event: { type: 'Opened' },
      metadata: { commandId: commandId(1), at: '2026-01-05T01:00:00.000Z' },
    });
  });

  it('同一命令号只办一次，即使此时规则已不允许', async () => {
    const perform = performOn(inMemoryEventStore(), 'door', door);
    await perform('1', open, acting(1));
    await perform('1', open, acting(2));
    expect(await perform('1', open, acting(3))).toBeInstanceOf(Barred);
    expect(await perform('1', open, acting(1))).toEqual({ id: '1', version: 1, position: '1' });
  });

  it('所见版本已过时的，不办并告知现在的版本', async () => {
    const perform = performOn(inMemoryEventStore(), 'door', door);
    await perform('1', open, acting(1));
    expect(await perform('1', open, acting(2, { expectedVersion: 0 }))).toEqual({ stale: 1 });
    expect(await perform('1', open, acting(2, { expectedVersion: 1 }))).toMatchObject({ version: 2 });
  });

  it('输掉竞争的，按新的事实重新判断', async () => {
    const store = inMemoryEventStore();
    const perform = performOn(store, 'door', door);
    const outcomes = await Promise.all([1, 2, 3].map((n) => perform('1', open, acting(n))));
    expect(outcomes.filter((outcome) => outcome instanceof Barred)).toHaveLength(1);
    expect(await store.readStream('door-1')).toHaveLength(2);
  });

  it('三次都输掉竞争的，答已过时', async () => {
    const store: EventStore = {
      ...inMemoryEventStore(),
      append: async () => ({ status: 'conflict', actual: 9 }),
    };
    expect(await performOn(store, 'door', door)('1', open, acting(1))).toEqual({ stale: 9 });
  });
});

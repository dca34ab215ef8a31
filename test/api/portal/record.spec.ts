import { migrateEventStore, postgresEventStore, takeAnchor } from '@fuyi/event-store';
import { publishAnchors } from '@fuyi/read-models';
import { anEvent, aStream } from '@fuyi/testing';
import { aPortal, type APortal } from './a-portal';

let portal: APortal;
beforeAll(async () => {
  portal = await aPortal({ decisions: 1 });
  await migrateEventStore(portal.owner);
}, 60_000);
afterAll(() => portal.close());

describe('行政复议法第七十五条第一款　办案记录的每日校验值', () => {
  it('还没有公布的，写明从什么时候起有', async () => {
    expect((await portal.get('/record')).payload).toContain('明天起每天一个');
    expect((await portal.get('/record/anchors.jsonl')).payload).toBe('');
  });

  it('每天一个，前后相接，可以下载；公开网读不到记录本身', async () => {
    const store = postgresEventStore(portal.owner);
    await store.append(aStream(), [anEvent(), anEvent()], 0);
    await takeAnchor(portal.owner, '2026-03-09');
    await store.append(aStream(), [anEvent()], 0);
    await takeAnchor(portal.owner, '2026-03-10');
    await takeAnchor(portal.owner, '2026-03-10');
    await publishAnchors(portal.owner);
    await publishAnchors(portal.owner);
    await store.close();

    const lines = (await portal.get('/record/anchors.jsonl')).payload.trim().split('\n');
    const [first, second] = lines.map((line) => JSON.parse(line) as { day: string; hash: string });
    expect(lines).toHaveLength(2);
    expect(first).toMatchObject({ day: '2026-03-09', position: '2', streams: 1, previous: null });
    expect(second).toMatchObject({ day: '2026-03-10', position: '3', streams: 2, previous: first?.hash });
    const { payload } = await portal.get('/record');
    expect(payload).toContain('2026年3月10日');
    expect(payload.replaceAll(' ', '')).toContain(second?.hash);
  });
});

import { randomUUID } from 'node:crypto';
import { migrateEventStore, postgresEventStore, StreamNotVisible, type NewEvent } from '@fuyi/event-store';
import { migrateRegistry } from '@fuyi/registry';
import {
  asApiRole,
  currentKeys,
  forOneRequest,
  lookAs,
  raiseWall,
  ViewersPool,
  type Viewer,
} from '@fuyi/second-wall';
import { apiPassword, testDatabase, type TestDatabase } from '@fuyi/testing';
import { Pool } from 'pg';

const nobody = { organId: null, receptionPointId: null, personId: null, caseId: null };
const viewer = (accountId: string, roles: readonly string[], more: Partial<Viewer> = {}): Viewer => ({
  ...{ accountId, roles, ...nobody },
  ...more,
});
const agent = '0190a1b2-0000-7000-8000-000000000002';
const party = '0190a1b2-0000-7000-8000-000000000001';
const officer = viewer('officer1', ['officer']);
const successor = viewer('officer2', ['officer']);
const head = viewer('head', ['office-head']);
const agency = viewer('agency', ['agency'], { organId: 'education' });
const agentAtHome = viewer('agent', ['applicant'], { personId: agent });

const fact = (type: string, data: object): NewEvent => ({
  id: randomUUID(),
  event: { type, data } as NewEvent['event'],
  schemaVersion: 1,
  metadata: {
    ...{ at: '2026-03-02T02:00:00.000Z', actor: 'officer1', office: null, causationId: null },
    ...{ commandId: randomUUID(), correlationId: randomUUID() },
  } as unknown as NewEvent['metadata'],
});

describe('第二道墙：任期届满、离开岗位、回避以后，数据库当即什么也不给（GB/T 22239—2019 8.1.4.2）', () => {
  let database: TestDatabase;
  let owner: Pool;
  let pool: ViewersPool;
  let store: ReturnType<typeof postgresEventStore>;
  let stream: string;

  const as = <Answer>(who: Viewer, work: () => Promise<Answer>): Promise<Answer> =>
    forOneRequest(() => {
      lookAs(who);
      return work();
    });
  const seen = async (who: Viewer) => (await as(who, () => store.readStream(stream))).length;
  const record = (who: Viewer, type: string, data: object) =>
    as(who, () => store.append(stream, [fact(type, data)], 'any'));

  beforeAll(async () => {
    database = await testDatabase();
    owner = new Pool({ connectionString: database.url, max: 2 });
    await migrateEventStore(owner);
    await migrateRegistry(owner);
    await raiseWall(owner, apiPassword);
    pool = new ViewersPool({ connectionString: asApiRole(database.url, apiPassword), max: 2 });
    pool.on('error', () => undefined);
    store = postgresEventStore(pool, { keys: currentKeys });
  });
  beforeEach(async () => {
    stream = `reconsideration-${randomUUID()}`;
    await record(head, 'ApplicationReceived', {
      ...{ respondentId: 'education', receptionPointId: 'dayu', applicantIds: [party], thirdPartyIds: [] },
    });
    await record(head, 'ApplicationAccepted', {});
    await record(head, 'OfficersAssigned', { officerIds: ['officer1'] });
  });
  afterAll(async () => {
    await store.close();
    await pool.end();
    await owner.end();
    await database.drop();
  });

  it('公务员法第七十六条　决定回避的当时，本人看不到，也写不进；兼任负责人的也一样', async () => {
    expect(await seen(officer)).toBe(3);
    await record(head, 'OfficerRecused', { officerId: 'officer1' });
    expect(await seen(head)).toBe(4);
    expect(await seen(officer)).toBe(0);
    expect(await seen(viewer('officer1', ['officer', 'registrar', 'office-head']))).toBe(0);
    await expect(record(officer, 'CorrectionRequested', {})).rejects.toThrow(StreamNotVisible);
  });

  it('任期届满、免去岗位：同一个账号没有了岗位，下一次查询就什么也没有；余下的岗位只开它自己的', async () => {
    const office = viewer('head', ['office-head', 'publisher']);
    expect(await seen(office)).toBe(3);
    expect(await seen(viewer('head', []))).toBe(0);
    expect(await seen(viewer('head', ['publisher']))).toBe(0);
    await expect(record(viewer('head', []), 'CorrectionRequested', {})).rejects.toThrow(StreamNotVisible);
  });

  it('移交以后，原承办人看不到，接手的看得到', async () => {
    expect([await seen(officer), await seen(successor)]).toEqual([3, 0]);
    await record(head, 'CaseHandedOver', { fromId: 'officer1', toId: 'officer2' });
    expect([await seen(officer), await seen(successor)]).toEqual([0, 4]);
  });

  it('第十七条　解除委托以后，代理人看不到；变更被申请人以后，原被申请人看不到', async () => {
    await record(head, 'AgentAppointed', { agentId: agent, partyId: party });
    expect([await seen(agentAtHome), await seen(agency)]).toEqual([4, 4]);
    await record(head, 'AgentDismissed', { agentId: agent, partyId: party });
    expect([await seen(agentAtHome), await seen(agency)]).toEqual([0, 5]);
    await record(head, 'RespondentChanged', { respondentId: 'development-reform' });
    expect([await seen(agency), await seen(head)]).toEqual([0, 6]);
  });

  it('反证：拿掉行级安全，回避的、离岗的都还看得到', async () => {
    await record(head, 'OfficerRecused', { officerId: 'officer1' });
    await owner.query('alter table es.event disable row level security');
    expect([await seen(officer), await seen(viewer('head', []))]).toEqual([4, 4]);
    await raiseWall(owner, apiPassword);
    expect([await seen(officer), await seen(viewer('head', []))]).toEqual([0, 0]);
  });
});

import { plainDate } from '@fuyi/kernel';
import { CaseStatisticsTable, migratePortal, readModels } from '@fuyi/read-models';
import { statisticsOf, type CaseStatisticsRow } from '@fuyi/statistics';
import { testDatabase, type TestDatabase } from '@fuyi/testing';
import { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { anApi } from './an-api';

const rowOf = (n: number, more: Partial<CaseStatisticsRow>): CaseStatisticsRow => ({
  statId: `0a000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  receivedOn: plainDate('2026-03-09'),
  acceptedOn: plainDate('2026-03-12'),
  deemedAccepted: false,
  declinedOn: null,
  abandonedOn: null,
  withdrawnOn: null,
  transferredUpOn: null,
  concludedOn: null,
  outcome: null,
  procedure: 'ordinary',
  converted: false,
  convertedOn: null,
  dueDate: null,
  pauses: [],
  extensionDays: 0,
  onTime: null,
  respondentId: 'public-security',
  field: 'public-security',
  actKind: 'penalty',
  replyOnTime: null,
  routingAgreed: null,
  opinionsHeard: false,
  ...more,
});
const rows = [
  rowOf(1, {}),
  rowOf(2, {
    concludedOn: plainDate('2026-05-11'),
    outcome: 'revoke',
    dueDate: plainDate('2026-05-11'),
    onTime: true,
  }),
  rowOf(3, { acceptedOn: null, declinedOn: plainDate('2026-03-13'), procedure: null }),
];

let database: TestDatabase;
let dataSource: DataSource;
let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  database = await testDatabase();
  const pool = new Pool({ connectionString: database.url });
  await migratePortal(pool, null);
  await pool.end();
  dataSource = await readModels(database.url).initialize();
  await dataSource.getRepository(CaseStatisticsTable).save(rows);
  api = await anApi([], { dataSource });
}, 120_000);
afterAll(async () => {
  await api.close();
  await dataSource.destroy();
  await database.drop();
});

describe('GET /api/statistics', () => {
  it('与同一组行推算的相同；不写日期的，从年初到今天', async () => {
    const { status, body } = await api.send('/api/statistics', { as: 'office-head' });
    expect(status).toBe(200);
    expect(body).toEqual(statisticsOf(rows, { from: plainDate('2026-01-01'), to: plainDate('2026-09-08') }));
    expect(body).toMatchObject({ received: 3, accepted: 2, declined: 1, concluded: 1, pending: 1 });
  });

  it('第六十六条第二款：工作报告、统计报表与统计页同一组数字，没有的种类 404', async () => {
    const path = '/api/statistics/papers';
    for (const [file, type] of [
      ['work-report.docx', 'wordprocessingml'],
      ['statistics-report.pdf', 'pdf'],
    ] as const) {
      const { status, headers } = await api.send(`${path}/${file}?from=2026-01-01`, { as: 'office-head' });
      expect([status, headers['content-type']]).toEqual([200, expect.stringContaining(type)]);
    }
    const { body } = await api.send(`${path}/decision.pdf`, { as: 'office-head' });
    expect(body['code']).toBe('NO_SUCH_PAPER_KIND');
  }, 60_000);

  it('统计期之外的不计', async () => {
    const { body } = await api.send('/api/statistics?from=2026-05-01&to=2026-05-31', { as: 'office-head' });
    expect(body).toMatchObject({ received: 0, carriedOver: 2, concluded: 1, pending: 1 });
  });

  it.each([
    ['/api/statistics?from=2026-13-01', 'office-head', 400, 'INVALID_REQUEST'],
    ['/api/statistics?from=2026-05-01&to=2026-04-01', 'office-head', 400, 'INVALID_REQUEST'],
    ['/api/statistics?upto=2026-05-01', 'office-head', 400, 'INVALID_REQUEST'],
    ['/api/statistics', 'agency', 403, 'NOT_PERMITTED'],
    ['/api/statistics', undefined, 401, 'NOT_SIGNED_IN'],
  ])('%s（%s）→ %i %s', async (path, as, status, code) => {
    const answer = await api.send(path, as === undefined ? {} : { as });
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });
});

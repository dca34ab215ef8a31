import { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { publishedCalendar as calendar } from '@fuyi/calendar';
import { grantOf, type Action } from '@fuyi/identity';
import { migratePortal, migrateReadModels, readModels, registrations } from '@fuyi/read-models';
import { testDatabase, type TestDatabase } from '@fuyi/testing';
import { anApi, testAccounts } from '../an-api';
import { anApplication } from '../an-application';
import { plausible, type Schemas } from '../hostile-values';
import { routesOf } from '../routes-of';
import { answeredInTime, unanswered } from './answered';
import { chanceFrom } from './chance';
import { kinds } from './hostile-requests';

type Operation = {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schemas[string] }>> };
};

/** Orders about sessions and accounts end what they are given in; somebody whom nobody else needs gives them. */
const endsSessions = /^\/(?:sessions|accounts?)(?:\/|$)/;

describe('接口说明里的每一个地址，一万次恶意的请求', () => {
  let database: TestDatabase;
  let pool: Pool;
  let dataSource: DataSource;
  let api: Awaited<ReturnType<typeof anApi>>;
  beforeAll(async () => {
    database = await testDatabase();
    pool = new Pool({ connectionString: database.url, max: 4 });
    pool.on('error', () => undefined);
    dataSource = await readModels(database.url, { connections: 3 }).initialize();
    await migratePortal(pool, null);
    await migrateReadModels(dataSource, registrations({ calendar, publishedText: async (row) => row }));
    api = await anApi([], { dataSource });
  }, 60_000);
  afterAll(async () => {
    await api?.close();
    await dataSource?.destroy();
    await pool?.end();
    await database?.drop();
  }, 60_000);

  const holderOf = (action: string | null) =>
    testAccounts.find(({ role }) => grantOf(role, action as Action) !== 'denied')?.accountId ?? 'admin';

  it('没有一次 5xx，没有一次不答，拒绝的都是 problem+json', async () => {
    const document = (await api.send('/api/openapi.json')).body as {
      paths: Record<string, Record<string, Operation>>;
      components: { schemas: Schemas };
    };
    const chance = chanceFrom(20_260_908);
    const failures: object[] = [];
    const statuses = new Map<number, number>();
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const routes = routesOf(api.app).map((route) => {
      const path = /^\/(?:healthz|readyz)$/.test(route.path) ? route.path : `/api${route.path}`;
      return {
        ...route,
        path,
        operation: document.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[route.method.toLowerCase()],
      };
    });
    expect(
      routes.filter(({ operation }) => !operation).map(({ method, path }) => `${method} ${path}`),
    ).toEqual([]);
    expect(routes).toHaveLength(described.length);
    let sent = 0;
    for (const { method, path, action, operation } of routes) {
      const schema = operation?.requestBody?.content['application/json']?.schema;
      const body = schema ? plausible(schema, document.components.schemas) : undefined;
      const created = await api.send('/api/cases', { method: 'POST', as: 'officer', body: anApplication });
      const id = String(created.body['id']);
      const ends = endsSessions.test(path.replace('/api', ''));
      for (const [kind, spoil] of Object.entries(kinds))
        for (const as of [
          ends ? 'clerk2' : holderOf(action),
          undefined,
          ends ? undefined : (testAccounts[chance(testAccounts.length)]?.accountId ?? 'admin'),
        ]) {
          const hostile = spoil({ method, path, id, body }, chance);
          const answer = await answeredInTime(
            api.send(hostile.path, { ...hostile, method: hostile.method as 'POST', ...(as ? { as } : {}) }),
          );
          sent++;
          if (answer === unanswered) failures.push({ kind, ...hostile, as, unanswered: true });
          else {
            statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
            const told =
              answer.status < 400 ||
              String(answer.headers['content-type']).startsWith('application/problem+json');
            if (answer.status >= 500 || !told)
              failures.push({
                kind,
                method: hostile.method,
                path: hostile.path.slice(0, 120),
                as,
                payload: String(hostile.payload).slice(0, 200),
                headers: JSON.stringify(hostile.headers).slice(0, 200),
                status: answer.status,
                code: answer.body['code'],
              });
          }
        }
    }
    process.stdout.write(
      `恶意请求 ${sent} 次，${routes.length} 个地址，${Object.keys(kinds).length} 种；${[...statuses]
        .sort(([a], [b]) => a - b)
        .map(([status, times]) => `${status}×${times}`)
        .join(' ')}\n`,
    );
    expect(failures.slice(0, 20)).toEqual([]);
    expect(sent).toBeGreaterThanOrEqual(10_000);
  }, 600_000);

  it('之后照常办理，没有一处被污染', async () => {
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
    expect(
      (await api.send('/api/cases', { method: 'POST', as: 'officer', body: anApplication })).status,
    ).toBe(201);
    expect((await api.send('/api/cases', { as: 'officer' })).status).toBe(200);
  });
});

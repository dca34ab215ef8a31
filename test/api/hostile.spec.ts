import { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { publishedCalendar as calendar } from '@fuyi/calendar';
import { grantOf, type Action } from '@fuyi/identity';
import { migratePortal, migrateReadModels, readModels, registrations } from '@fuyi/read-models';
import { testDatabase, type TestDatabase } from '@fuyi/testing';
import { anApi, testAccounts } from './an-api';
import { anApplication } from './an-application';
import { hostileValues, plausible, spoiled, type Schemas } from './hostile-values';
import { routesOf } from './routes-of';

type Operation = {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schemas[string] }>> };
};

/** Fields beyond this many are sampled. */
const longForm = 12;

describe('任何内容都不会让系统出错', () => {
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

  const failures: object[] = [];
  const must = async (path: string, sent: Parameters<typeof api.send>[1]) => {
    const { status, headers, body } = await api.send(path, sent);
    const refusedProperly =
      status < 400 || String(headers['content-type']).startsWith('application/problem+json');
    if (status >= 500 || !refusedProperly) failures.push({ path, ...sent, status, code: body['code'] });
  };
  const holderOf = (action: string | null) =>
    testAccounts.find(({ role }) => grantOf(role, action as Action) !== 'denied')?.accountId ?? 'admin';
  const aCase = async (): Promise<string> =>
    String((await api.send('/api/cases', { method: 'POST', as: 'officer', body: anApplication })).body['id']);

  it('每个地址的每个字段，逐一换成不该有的值', async () => {
    const document = (await api.send('/api/openapi.json')).body as {
      paths: Record<string, Record<string, Operation>>;
      components: { schemas: Schemas };
    };
    let sent = 0;
    for (const { method, path, action } of routesOf(api.app)) {
      if (method === 'GET' || path === '/sessions') continue;
      const described = document.paths[`/api${path.replaceAll(/:(\w+)/g, '{$1}')}`]?.[method.toLowerCase()];
      const schema = described?.requestBody?.content['application/json']?.schema;
      const body = schema ? plausible(schema, document.components.schemas) : {};
      const id = await aCase();
      const as = holderOf(action);
      for (const [k, value] of [...hostileValues, undefined].entries())
        for (const [n, spoilt] of spoiled(body, value).entries()) {
          // Every field meets a third of the values and every value a third of the fields; of the long application form a sixth.
          if ((n + k) % (n >= longForm ? 6 : 3) !== 0) continue;
          sent++;
          await must(`/api${path.replaceAll(/:\w+/g, id)}`, { method: method as 'POST', as, body: spoilt });
        }
    }
    expect(failures).toEqual([]);
    expect(sent).toBeGreaterThan(1000);
  }, 300_000);

  it('查询的参数和地址里的编号，逐一换成不该有的值', async () => {
    const id = await aCase();
    const odd = [
      '',
      'x',
      '%00',
      '%F0%A0%AE%B7',
      '-1',
      '1e9',
      '..%2f..',
      "'",
      '%25',
      id.toUpperCase(),
      '１',
      '2026-02-30',
      'x'.repeat(250),
    ];
    for (const { method, path, action } of routesOf(api.app)) {
      if (method !== 'GET') continue;
      const as = holderOf(action);
      for (const value of odd) {
        await must(`/api${path.replaceAll(/:\w+/g, value)}`, { as });
        for (const name of ['stage', 'q', 'after', 'limit', 'from', 'to', 'atLeast', 'factsClear', 'unknown'])
          await must(`/api${path.replaceAll(/:\w+/g, id)}?${name}=${value}&${name}=${value}`, { as });
      }
    }
    expect(failures).toEqual([]);
  }, 300_000);

  it('该有的值照常办理，上面的检验不是空的', async () => {
    expect(
      (await api.send('/api/cases', { method: 'POST', as: 'officer', body: anApplication })).status,
    ).toBe(201);
    expect((await api.send('/api/cases', { as: 'officer' })).status).toBe(200);
  });
});

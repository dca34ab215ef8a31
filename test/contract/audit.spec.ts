import { Pool } from 'pg';
import { apiRole, AuditUnavailable, auditRole, migrateAudit, postgresAudit } from '@fuyi/audit';
import { testDatabase, type TestDatabase } from '@fuyi/testing';
import { anEntry, auditContract } from '../../libs/audit/src/examples/audit-contract';

describe('PostgreSQL 中的审计记录', () => {
  const databases: TestDatabase[] = [];
  const pools: Pool[] = [];
  const opened = async () => {
    const database = await testDatabase();
    databases.push(database);
    const pool = new Pool({ connectionString: database.url, max: 4 });
    pools.push(pool);
    pool.on('error', () => undefined);
    return pool;
  };
  let pool: Pool;
  beforeAll(async () => {
    pool = await opened();
    await Promise.all([migrateAudit(pool), migrateAudit(pool)]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all(pools.map((each) => each.end()));
    for (const database of databases) await database.drop();
  }, 60_000);

  /** A superuser switches the triggers off: nothing in the database stops him, the chain tells. */
  const tampering = async (sql: string) => {
    await pool.query(`begin; set local session_replication_role = replica; ${sql}; commit;`);
  };
  const renumbered = (from: number, to: number) => `update audit.entry set seq = ${to} where seq = ${from}`;

  auditContract(async () => {
    await tampering("delete from audit.entry; update audit.head set seq = 0, hash = ''");
    const audit = postgresAudit(pool);
    return {
      audit,
      alter: (seq) => tampering(`update audit.entry set outcome = 'denied' where seq = ${seq}`),
      remove: (from, to) => tampering(`delete from audit.entry where seq between ${from} and ${to}`),
      swap: (one, other) =>
        tampering([renumbered(one, -1), renumbered(other, one), renumbered(-1, other)].join('; ')),
      async rewrite() {
        const kept = await audit.entries({}, { limit: 100 });
        await tampering("delete from audit.entry; update audit.head set seq = 0, hash = ''");
        for (const row of kept.toReversed()) await audit.record({ ...row, actor: 'somebody-else' });
      },
    };
  });

  /** As the role of the api, in one transaction that is rolled back. */
  const asApi = async (sql: string) => {
    const client = await pool.connect();
    try {
      await client.query(`begin; set local role ${apiRole}`);
      return await client.query(sql);
    } finally {
      await client.query('rollback').finally(() => client.release());
    }
  };

  it('GB/T 22239—2019 8.1.4.3：接口的角色能添加、能读', async () => {
    const entry = JSON.stringify([{ at: '0', action: 'x', outcome: 'allowed', requestId: 'r' }]);
    await asApi(`select audit.append('${entry}')`);
    await asApi('select * from audit.entry, audit.head');
  });

  it.each([
    'insert into audit.entry select * from audit.entry',
    "update audit.entry set actor = 'x'",
    'delete from audit.entry',
    'truncate audit.entry',
    'update audit.head set seq = 99',
    'delete from audit.head',
    'truncate audit.head',
    'drop table audit.entry',
    'alter table audit.entry disable trigger all',
    'create table audit.other (one text)',
  ])('GB/T 22239—2019 8.1.4.3：接口的角色不能 %s', async (sql) => {
    await expect(asApi(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|42P01)$/) });
  });

  it.each([
    "update audit.entry set actor = 'x'",
    'delete from audit.entry',
    'truncate audit.entry',
    'delete from audit.head',
    'truncate audit.head',
    'update audit.head set seq = seq - 1',
  ])('GB/T 22239—2019 8.1.4.3：连所有者失手也拦住：%s', async (sql) => {
    await postgresAudit(pool).record(anEntry());
    for (const role of ['', `set local role ${auditRole};`])
      await expect(pool.query(`begin; ${role} ${sql}; commit;`)).rejects.toThrow('append-only');
  });

  it('GB/T 22239—2019 8.1.4.3：接口的角色不是所有者的成员，谁也不能以所有者登录', async () => {
    const { rows } = await pool.query(
      `select pg_has_role($1, $2, 'member') as member, rolcanlogin as "canLogin", rolsuper as super
       from pg_roles where rolname = $2`,
      [apiRole, auditRole],
    );
    expect(rows).toEqual([{ member: false, canLogin: false, super: false }]);
  });

  it('别人的库角色看不到', async () => {
    await expect(
      pool.query('begin; set local role pg_monitor; select from audit.entry'),
    ).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('写不进去，说写不进去，不假装记下了', async () => {
    const bare = await opened();
    await expect(postgresAudit(bare).record(anEntry())).rejects.toThrow(AuditUnavailable);
  }, 30_000);
});

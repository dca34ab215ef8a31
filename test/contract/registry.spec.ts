import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';
import { inMemoryRegistry, migrateRegistry, postgresRegistry, SealBroken } from '@fuyi/registry';
import { testDatabase, type TestDatabase } from '@fuyi/testing';
import { registryContract, zhang } from './registry-contract';

describe('内存中的登记库', () => {
  const registry = inMemoryRegistry();
  registryContract(() => registry);
});

describe('PostgreSQL 登记库', () => {
  const key = randomBytes(32);
  let database: TestDatabase;
  let pool: Pool;
  beforeAll(async () => {
    database = await testDatabase();
    pool = new Pool({ connectionString: database.url, max: 6 });
    pool.on('error', () => undefined);
    await Promise.all([migrateRegistry(pool), migrateRegistry(pool)]);
  }, 60_000);
  afterAll(async () => {
    await pool?.end();
    await database?.drop();
  }, 60_000);

  registryContract(() => postgresRegistry(pool, key));

  const dump = async () => {
    const tables = ['person_revision', 'sealed_text', 'subject_key', 'blind_index', 'installation'];
    const rows = await Promise.all(
      tables.map((table) => pool.query<{ line: string }>(`select t::text as line from registry.${table} t`)),
    );
    return rows.flatMap((result) => result.rows.map(({ line }) => line)).join('\n');
  };

  it('库里没有一个明文的值', async () => {
    const registry = postgresRegistry(pool, key);
    await registry.savePerson('plain-1', zhang, 'clerk');
    await registry.saveText('plain-text', 'plain-1', '独一无二的陈述');
    const stored = await dump();
    expect(stored.length).toBeGreaterThan(1000);
    const values = [...Object.values(zhang).slice(1), '独一无二的陈述'].map(String);
    for (const value of values)
      for (const shape of [value, Buffer.from(value).toString('hex'), Buffer.from(value).toString('base64')])
        expect(stored).not.toContain(shape);
  });

  it('每人一把钥匙', async () => {
    const registry = postgresRegistry(pool, key);
    await registry.savePerson('key-1', zhang, 'clerk');
    await registry.savePerson('key-2', zhang, 'clerk');
    const { rows } = await pool.query(
      `select 1 from registry.subject_key where subject_id in ('key-1', 'key-2')`,
    );
    expect(rows).toHaveLength(2);
  });

  it('安装密钥不对：读也不行，写也不行', async () => {
    await postgresRegistry(pool, key).savePerson('locked', zhang, 'clerk');
    const other = postgresRegistry(pool, randomBytes(32));
    await expect(other.persons(['locked'])).rejects.toThrow(SealBroken);
    await expect(other.savePerson('new', zhang, 'clerk')).rejects.toThrow(SealBroken);
    await expect(other.find('name', zhang.name)).rejects.toThrow(SealBroken);
    expect(() => postgresRegistry(pool, Buffer.alloc(8))).toThrow(RangeError);
  });

  it('改动或者调换封存的内容，打不开', async () => {
    const registry = postgresRegistry(pool, key);
    await registry.savePerson('moved-1', zhang, 'clerk');
    await registry.savePerson('moved-2', { ...zhang, name: '李四' }, 'clerk');
    await pool.query(`alter table registry.subject_key disable trigger all`);
    await pool.query(
      `update registry.subject_key a set wrapped_key = b.wrapped_key from registry.subject_key b
       where a.subject_id = 'moved-1' and b.subject_id = 'moved-2'`,
    );
    await expect(registry.persons(['moved-1'])).rejects.toThrow(SealBroken);
  });

  it('历次记录只能增加，不能改、不能删', async () => {
    await expect(pool.query('delete from registry.person_revision')).rejects.toThrow(/insert-only/);
    await expect(pool.query(`update registry.sealed_text set sealed = ''`)).rejects.toThrow(/insert-only/);
  });

  it('再存同样的值，不增加一次记录', async () => {
    const registry = postgresRegistry(pool, key);
    await registry.savePerson('once', zhang, 'clerk');
    await registry.savePerson('once', { ...zhang }, 'clerk');
    const { rows } = await pool.query(`select 1 from registry.person_revision where person_id = 'once'`);
    expect(rows).toHaveLength(1);
  });
});

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Pool } from 'pg';
import {
  keyringFrom,
  keysToRotate,
  migrateRegistry,
  postgresRegistry,
  rotateKeys,
  SealBroken,
} from '@fuyi/registry';
import { testDatabase, type TestDatabase } from '@fuyi/testing';

const root = join(__dirname, '..', '..');
const [old, fresh] = [randomBytes(32), randomBytes(32)];
const many = 120;
const phoneOf = (n: number) => `1990000${String(n).padStart(4, '0')}`;

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await testDatabase();
  pool = new Pool({ connectionString: database.url, max: 4 });
  pool.on('error', () => undefined);
  await migrateRegistry(pool);
  const registry = postgresRegistry(pool, old);
  for (let n = 0; n < many; n++) {
    await registry.savePerson(`person-${n}`, { kind: 'natural', name: `赵${n}`, phone: phoneOf(n) }, 'clerk');
    await registry.saveText(`text-${n}`, `case:${n}`, `陈述 ${n}`);
  }
}, 60_000);
afterAll(async () => {
  await pool?.end();
  await database?.drop();
}, 60_000);

/** `fuyi keys rotate` as it is run; killed when `until` is met in what it says. */
const rotateByCommand = (until: RegExp | null): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['-r', './apps/cli/register.cjs', 'apps/cli/src/main.ts', 'keys', 'rotate', '--batch', '10'],
      {
        cwd: root,
        env: {
          PATH: process.env['PATH'],
          DATABASE_URL: database.url,
          FUYI_INSTALLATION_KEY: `${fresh.toString('hex')},${old.toString('hex')}`,
        },
      },
    );
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (until?.test(said)) child.kill('SIGKILL');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => resolve({ code, said }));
  });

describe('GB/T 39786-2021　更换安装密钥', () => {
  const both = keyringFrom([fresh, old]);

  it('两把都在的时候，读写如常', async () => {
    const registry = postgresRegistry(pool, both);
    expect((await registry.persons(['person-3'])).get('person-3')).toMatchObject({ name: '赵3' });
    expect(await registry.find('phone', phoneOf(3))).toEqual(['person-3']);
    expect(await keysToRotate(pool, both)).toEqual({ keys: 2 * many, persons: many });
  });

  it('更换到一半被杀，每个人仍然读得到、查得到；再来一次，接着换完', async () => {
    const killed = await rotateByCommand(/keys 30\b/);
    expect(killed.code).toBeNull();
    const left = await keysToRotate(pool, both);
    expect(left.keys).toBeGreaterThan(0);
    expect(left.keys).toBeLessThan(2 * many);
    const registry = postgresRegistry(pool, both);
    expect((await registry.persons(Array.from({ length: many }, (_, n) => `person-${n}`))).size).toBe(many);
    await registry.savePerson('person-9', { kind: 'natural', name: '赵9', phone: '19900009999' }, 'clerk');

    const finished = await rotateByCommand(null);
    expect(finished).toMatchObject({ code: 0 });
    expect(await keysToRotate(pool, both)).toEqual({ keys: 0, persons: 0 });
  }, 60_000);

  it('换完以后，新的打得开一切', async () => {
    const registry = postgresRegistry(pool, fresh);
    const found = await registry.persons(Array.from({ length: many }, (_, n) => `person-${n}`));
    expect([...found.values()].every((values) => values !== 'erased' && values.name.startsWith('赵'))).toBe(
      true,
    );
    expect(found.size).toBe(many);
    for (const n of [0, 50, many - 1])
      expect(await registry.find('phone', phoneOf(n))).toEqual([`person-${n}`]);
    expect(await registry.find('phone', '19900009999')).toEqual(['person-9']);
    expect((await registry.texts(['text-7'])).get('text-7')).toBe('陈述 7');
  });

  it('换完以后，从前的什么也打不开：登记库不认，单看一行也不行', async () => {
    await expect(postgresRegistry(pool, old).persons(['person-1'])).rejects.toThrow(SealBroken);
    await expect(rotateKeys(pool, keyringFrom(old))).rejects.toThrow(SealBroken);
    const { rows } = await pool.query<{ wrapped: Buffer }>(
      'select wrapped_key as wrapped from registry.subject_key',
    );
    const former = keyringFrom(old);
    expect(rows).toHaveLength(2 * many);
    await pool.query('create table before_proof as select * from registry.installation');
    await pool.query('delete from registry.installation'); // even where nothing proves the key, the rows refuse it
    await expect(postgresRegistry(pool, former).persons(['person-1'])).rejects.toThrow(SealBroken);
    expect(await postgresRegistry(pool, former).find('phone', phoneOf(1))).toEqual([]);
    await pool.query('delete from registry.installation');
    await pool.query('insert into registry.installation select * from before_proof');
  });

  it('改用国密的，同一个命令换过去；从前封存的照样读得到', async () => {
    const sm = keyringFrom(fresh, 'sm');
    expect(await rotateKeys(pool, sm, { batch: 50 })).toEqual({ keys: 2 * many, persons: many });
    const registry = postgresRegistry(pool, sm);
    expect((await registry.persons(['person-5'])).get('person-5')).toMatchObject({ name: '赵5' });
    expect(await registry.find('phone', phoneOf(5))).toEqual(['person-5']);
    await registry.savePerson('person-sm', { kind: 'natural', name: '钱国密' }, 'clerk');
    const { rows } = await pool.query<{ format: number }>(
      `select get_byte(sealed, 0) as format from registry.person_revision where person_id in ('person-5', 'person-sm')
       order by person_id`,
    );
    expect(rows.map(({ format }) => format)).toEqual([1, 2]);
    const { rows: wraps } = await pool.query<{ format: number }>(
      'select distinct get_byte(wrapped_key, 0) as format from registry.subject_key',
    );
    expect(wraps).toEqual([{ format: 2 }]);
  });

  it('改了密钥又销毁的主体，不再参加更换', async () => {
    const sm = keyringFrom(fresh, 'sm');
    await postgresRegistry(pool, sm).erase('person-6', 'admin', '个人信息保护法第四十七条');
    expect(await rotateKeys(pool, keyringFrom([old, fresh]))).toEqual({ keys: 2 * many, persons: many });
  });
});

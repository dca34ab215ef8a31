import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { migrateEventStore, postgresEventStore } from '@fuyi/event-store';
import { anEvent, aStream, testDatabase, type TestDatabase } from '@fuyi/testing';

let database: TestDatabase;
let pool: Pool;
let folder: string;
const stream = aStream();
const fuyi = (...args: readonly string[]): Promise<{ status: number; out: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['-r', './apps/cli/register.cjs', 'apps/cli/src/main.ts', ...args],
      (fault, out, err) => resolve({ status: fault ? Number(fault.code) : 0, out: out || err }),
    );
  });
const tampering = async (sql: string, values: unknown[] = []) => {
  await pool.query('alter table es.event disable trigger user');
  await pool.query(sql, values);
  await pool.query('alter table es.event enable trigger user');
};
const verify = async () =>
  JSON.parse((await fuyi('verify', '--database', database.url)).out) as {
    ok: boolean;
    firstBadEvent: object;
  };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fuyi-verify-'));
  database = await testDatabase();
  pool = new Pool({ connectionString: database.url });
  await migrateEventStore(pool);
  const store = postgresEventStore(pool);
  await store.append(stream, [anEvent({ on: '2026-03-09', text: '甲' }), anEvent(), anEvent()], 0);
  await store.append(aStream(), [anEvent(), anEvent()], 0);
  await store.append(stream, [anEvent({ last: true })], 3);
  await store.close();
}, 60_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

describe('F15 篡改看得见', () => {
  it('未动过的记录与导出文件核验通过', async () => {
    expect(await fuyi('verify', '--database', database.url)).toEqual({
      status: 0,
      out: '{"streams":2,"events":6,"ok":true}\n',
    });
    const exported = join(folder, 'export.jsonl');
    await writeFile(exported, (await fuyi('export', '--database', database.url)).out);
    expect(await fuyi('verify', '--export', exported)).toEqual({
      status: 0,
      out: '{"streams":2,"events":6,"ok":true}\n',
    });
  }, 30_000);

  it.each([
    ['改一字', (lines: string[]) => lines.map((line) => line.replace('甲', '乙')), 'hash-differs'],
    ['删一行', (lines: string[]) => lines.toSpliced(1, 1), 'version-gap'],
    ['截去末尾', (lines: string[]) => lines.slice(0, 5), 'export-incomplete'],
    ['截去末尾的事实、留下结尾', (lines: string[]) => lines.toSpliced(5, 1), 'export-incomplete'],
    [
      '换两行',
      (lines: string[]) => [lines[0], lines[2], lines[1], ...lines.slice(3)] as string[],
      'version-gap',
    ],
    ['改操作人', (lines: string[]) => lines.map((line) => line.replace('officer', 'clerk')), 'hash-differs'],
    ['不是事实', (lines: string[]) => ['{}', ...lines], 'not-a-fact'],
  ])(
    '导出文件%s',
    async (_, alter, reason) => {
      const lines = (await readFile(join(folder, 'export.jsonl'), 'utf8')).trim().split('\n');
      const altered = join(folder, 'altered.jsonl');
      await writeFile(altered, alter(lines).join('\n'));
      const { status, out } = await fuyi('verify', '--export', altered);
      expect([status, JSON.parse(out)]).toMatchObject([1, { ok: false, firstBadEvent: { reason } }]);
    },
    30_000,
  );

  it('数据库里改一字、删末尾，指出在哪一项', async () => {
    await tampering(`update es.event set data = '{"on":"2026-03-10","text":"甲"}' where position = 1`);
    expect(await verify()).toMatchObject({ ok: false, firstBadEvent: { position: '1', stream, version: 1 } });
    await tampering(`update es.event set data = '{"on":"2026-03-09","text":"甲"}' where position = 1`);
    expect((await verify()).ok).toBe(true);
    await tampering('delete from es.event where position = 6');
    expect(await verify()).toMatchObject({
      ok: false,
      firstBadEvent: { stream, version: 4, reason: 'tail-missing' },
    });
  }, 30_000);

  it('用法不对，答 2', async () => {
    expect((await fuyi('verify', '--export')).status).toBe(2);
    expect((await fuyi('verify', '--export', join(folder, 'none'))).status).toBe(2);
  }, 30_000);
});

import { Pool } from 'pg';
import { migrateFiles, postgresCatalogue, postgresReading } from '@fuyi/blobs';
import { testDatabase, type TestDatabase } from '@fuyi/testing';
import { catalogueContract } from '../../libs/blobs/src/examples/catalogue-contract';
import { readingContract } from '../../libs/blobs/src/examples/reading-contract';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await testDatabase();
  pool = new Pool({ connectionString: database.url });
  await Promise.all([migrateFiles(pool), migrateFiles(pool)]);
}, 60_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
});

describe('PostgreSQL 中的文件目录', () => catalogueContract(() => postgresCatalogue(pool)));

describe('PostgreSQL 中的批注和查阅记录', () => {
  readingContract(() => postgresReading(pool));

  it('第四十七条　查阅记录只增不改', async () => {
    await expect(pool.query(`update files.opening set opened_by = 'nobody'`)).rejects.toThrow('insert-only');
    await expect(pool.query('delete from files.opening')).rejects.toThrow('insert-only');
    await expect(pool.query('truncate files.opening')).rejects.toThrow('insert-only');
  });
});

import { Pool } from 'pg';
import { migrateFiles, postgresCatalogue } from '@fuyi/blobs';
import { testDatabase, type TestDatabase } from '@fuyi/testing';
import { catalogueContract } from '../../libs/blobs/src/examples/catalogue-contract';

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

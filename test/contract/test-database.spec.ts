import { Client } from 'pg';
import { testDatabase } from '@fuyi/testing';

it('每次得到一个空的数据库，用后即弃；汉字按码位排序', async () => {
  const database = await testDatabase();
  const client = new Client({ connectionString: database.url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ word: string }>(
    `select word from (values ('李'), ('张'), ('王')) as t(word) order by word`,
  );
  expect(rows.map(({ word }) => word)).toEqual(['张', '李', '王']);
  await client.end();
  await database.drop();
  await expect(new Client({ connectionString: database.url }).connect()).rejects.toThrow();
}, 30_000);

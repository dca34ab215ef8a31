import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';

/** One person with a value of its own in every field: where one of them stands, somebody can read this person. */
export const canariesOf = (mark: string) => {
  const digits = mark.padStart(4, '0');
  return {
    kind: 'natural',
    name: `欧阳金丝雀${mark}`,
    aliases: [`雀儿${mark}`],
    gender: '女',
    ethnicity: '汉族',
    nationality: `虚构国${mark}`,
    idKind: 'other',
    idNumber: `ID0000${digits}77`,
    birthDate: `19${digits.slice(2)}-02-11`,
    passport: `E7777${digits}`,
    travelPermit: `H88880${digits}`,
    socialSecurityNo: `SS5555${digits}`,
    individualBusiness: `雀记${mark}小卖部`,
    phone: `1990000${digits}`,
    landline: `010-0000${digits}`,
    email: `canary${mark}@example.invalid`,
    wechat: `wx_canary_${mark}`,
    qq: `7777${digits}`,
    address: `北京市门头沟区大峪街道雀鸣${mark}号院`,
    serviceAddress: `北京市门头沟区永定镇雀栖${mark}号`,
    bankCard: `620000000000${digits}`,
    bankAccount: `0000-9999-${digits}`,
    plate: `京A·C${digits}`,
    certificateNo: `京（2026）雀证第${digits}号`,
    guardian: `欧阳守雀${mark}`,
  } as const;
};
export type Canaries = ReturnType<typeof canariesOf>;

const shared: readonly string[] = ['kind', 'gender', 'ethnicity', 'idKind', 'birthDate'];

export const valuesOf = (canaries: Canaries): readonly string[] =>
  Object.entries(canaries).flatMap(([field, value]) =>
    shared.includes(field) ? [] : [value].flat().map(String),
  );

/** As it stands, and in the two shapes in which bytes are usually written. */
const shapesOf = (value: string): readonly string[] => [
  value,
  JSON.stringify(value).slice(1, -1),
  Buffer.from(value).toString('hex'),
  Buffer.from(value).toString('base64').replace(/=+$/, '').slice(0, -1),
];

export const readable = (needles: readonly string[], text: string): readonly string[] =>
  needles.filter((needle) => shapesOf(needle).some((shape) => text.includes(shape)));

/** Every row of every table of every schema but PostgreSQL's own, as `pg_dump` would write it. */
export const dumpOf = async (pool: Pool): Promise<string> => {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const lines: string[] = tables.map(({ name }) => name);
  for (const { name } of tables) {
    const { rows } = await pool.query<{ line: string; text: string }>(
      `select t::text as line, to_jsonb(t)::text as text from ${name} t`,
    );
    lines.push(...rows.flatMap(({ line, text }) => [line, text]));
  }
  return lines.join('\n');
};

/** The wrapped keys of these subjects, as the database holds them, hex. */
export const wrappedKeysOf = async (
  pool: Pool,
  subjectIds: readonly string[],
): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ key: string }>(
    `select encode(wrapped_key, 'hex') as key from registry.subject_key
     where subject_id = any($1) and wrapped_key is not null`,
    [subjectIds],
  );
  return rows.map(({ key }) => key);
};

/** All bytes of all files of the folder; one character a byte, so that nothing is lost. */
export const bytesIn = async (folder: string): Promise<string> => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const contents = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name))),
  );
  return contents.map((content) => `${content.toString('utf8')}\n${content.toString('latin1')}`).join('\n');
};

import { getMetadataStorage } from 'class-validator';
import { clockFrom } from '@fuyi/clock';
import { plainDate } from '@fuyi/kernel';
import { codeTables } from '../../apps/api/src/reference/code-tables';
import { anApi } from './an-api';

const today = '2026-09-22';
let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi([], { clock: clockFrom(() => new Date(`${today}T02:00:00.000Z`)) });
});
afterAll(() => api.close());

type Row = Readonly<Record<string, unknown>>;
type Taken = { readonly field: string; readonly codes: readonly string[] };

/** Of a question, not of an act: 查询、推演、日历，写在各自的接口说明里。 */
const asked = /(Query|WhatIfDto|AdoptedDayDto)\./;
/** 登记的身份信息，不是法律上的选择。 */
const ofThePerson = ['PersonInput.gender', 'PersonInput.idKind'];
/** 管理上的选择，不是案件里的：每一页自己给出可选的各项。 */
const ofAdministration =
  /^(AskBreakGlass|RequestErasure|DecideErasure|Reveal|FindPerson|AccessRequest|OpenUnit|CreatePost)Dto\./;

/** Every closed list of codes that a body is checked against. */
const taken = (): readonly Taken[] => {
  const { validationMetadatas } = getMetadataStorage() as unknown as {
    readonly validationMetadatas: ReadonlyMap<
      { readonly name: string },
      readonly { readonly name?: string; readonly propertyName: string; readonly constraints: unknown[] }[]
    >;
  };
  return [...validationMetadatas]
    .flatMap(([{ name: target }, rows]) =>
      rows
        .filter(({ name }) => name === 'isIn')
        .map(({ propertyName, constraints }) => ({
          field: `${target}.${propertyName}`,
          codes: [...new Set(constraints[0] as string[])],
        })),
    )
    .filter(
      ({ field }) => !asked.test(field) && !ofThePerson.includes(field) && !ofAdministration.test(field),
    );
};

/** The rows of the answer by table, the legal grounds of each kind of decision among them. */
const tablesIn = (answer: Row): readonly (readonly Row[])[] => {
  const tables = Object.values(answer).filter(Array.isArray) as (readonly Row[])[];
  const grounds = tables.flat().flatMap((row) => (row?.['grounds'] ?? []) as readonly Row[]);
  return [...tables, grounds];
};
const codesOf = (rows: readonly Row[]) =>
  [...new Set(rows.map((row) => row?.['code'] ?? row?.['outcome'] ?? row?.['item'] ?? row?.['kind']))].filter(
    (code) => typeof code === 'string',
  );
/** A table shows what is in force today; a body may carry a code of an earlier day as well. */
const covers = (codes: readonly string[], shown: readonly string[]) =>
  shown.length > 0 &&
  (codes.every((code) => shown.includes(code)) ||
    (shown.every((code) => codes.includes(code)) && shown.length * 2 >= codes.length));

describe('代码表', () => {
  it('请求里每一项要选的代码，代码表里都有', async () => {
    const { body } = await api.send('/api/reference', { as: 'officer' });
    const tables = tablesIn(body as Row).map(codesOf);
    const lists = taken();
    expect(lists.length).toBeGreaterThan(60);
    expect(
      lists.filter(({ codes }) => !tables.some((shown) => covers(codes, shown))).map(({ field }) => field),
    ).toEqual([]);
  });

  it('每一行都有名称和依据', () => {
    const lacking = Object.entries(codeTables(plainDate(today))).flatMap(([name, rows]) =>
      rows.length === 0 || rows.some(({ code, term, basis }) => !code || !term || !basis) ? [name] : [],
    );
    expect(lacking).toEqual([]);
  });
});

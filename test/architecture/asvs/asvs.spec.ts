import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, textOf } from '../source-files';

type Row = {
  readonly id: string;
  readonly level: string;
  readonly verdict: string;
  readonly where: string;
  readonly told: string;
  readonly subject: string;
};

const rows: readonly Row[] = textOf('test/architecture/asvs/asvs-5.0.tsv')
  .trimEnd()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => {
    const [id = '', level = '', verdict = '', where = '', told = '', subject = ''] = line.split('\t');
    return { id, level, verdict, where, told, subject };
  });
const of = (verdict: string) => rows.filter((row) => row.verdict === verdict);

/** ASVS 5.0.0：70 requirements of level 1, 183 of level 2; how many each section has of both. */
const sections: Readonly<Record<string, number>> = {
  ...{ 'V1.1': 2, 'V1.2': 9, 'V1.3': 11, 'V1.4': 3, 'V1.5': 2, 'V2.1': 3, 'V2.2': 3, 'V2.3': 4, 'V2.4': 1 },
  ...{ 'V3.2': 2, 'V3.3': 4, 'V3.4': 6, 'V3.5': 5, 'V3.7': 2, 'V4.1': 3, 'V4.2': 1, 'V4.3': 2, 'V4.4': 4 },
  ...{ 'V5.1': 1, 'V5.2': 3, 'V5.3': 2, 'V5.4': 3, 'V6.1': 3, 'V6.2': 12, 'V6.3': 4, 'V6.4': 4, 'V6.5': 5 },
  ...{ 'V6.6': 3, 'V6.8': 4, 'V7.1': 3, 'V7.2': 4, 'V7.3': 2, 'V7.4': 5, 'V7.5': 2, 'V7.6': 2, 'V8.1': 2 },
  ...{
    'V8.2': 3,
    'V8.3': 1,
    'V8.4': 1,
    'V9.1': 3,
    'V9.2': 4,
    'V10.1': 2,
    'V10.2': 2,
    'V10.3': 4,
    'V10.4': 11,
  },
  ...{
    'V10.5': 5,
    'V10.6': 2,
    'V10.7': 3,
    'V11.1': 2,
    'V11.2': 3,
    'V11.3': 3,
    'V11.4': 4,
    'V11.5': 1,
    'V11.6': 1,
  },
  ...{
    'V12.1': 3,
    'V12.2': 2,
    'V12.3': 4,
    'V13.1': 1,
    'V13.2': 5,
    'V13.3': 2,
    'V13.4': 5,
    'V14.1': 2,
    'V14.2': 4,
  },
  ...{
    'V14.3': 3,
    'V15.1': 3,
    'V15.2': 3,
    'V15.3': 7,
    'V16.1': 1,
    'V16.2': 5,
    'V16.3': 4,
    'V16.4': 3,
    'V16.5': 3,
  },
  ...{ 'V17.1': 1, 'V17.2': 4, 'V17.3': 2 },
};

describe('OWASP ASVS 5.0　每一项要求对到测试', () => {
  it('一、二级的每一项恰好一行', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ level }) => level === '1')).toHaveLength(70);
    expect(rows.filter(({ level }) => level === '2')).toHaveLength(183);
    const counted: Record<string, number> = {};
    for (const { id } of rows) {
      const section = id.replace(/\.\d+$/, '');
      counted[section] = (counted[section] ?? 0) + 1;
    }
    expect(counted).toEqual(sections);
  });

  it('写着有测试的，那个文件里有那句话', () => {
    const wrong = of('test').filter(
      ({ where, told }) => told.length < 2 || !existsSync(join(root, where)) || !textOf(where).includes(told),
    );
    expect(wrong).toEqual([]);
  });

  it('没有测试的，写明日期和为什么', () => {
    const silent = [...of('no'), ...of('gap')].filter(
      ({ where, told }) => !/^20\d\d-\d\d-\d\d$/.test(where) || told.length < 3,
    );
    expect(silent).toEqual([]);
    expect(
      rows.filter(({ verdict, subject }) => !['test', 'no', 'gap'].includes(verdict) || subject === ''),
    ).toEqual([]);
  });

  it('还缺多少，说得出来，只许少不许多', () => {
    const counts = { test: of('test').length, no: of('no').length, gap: of('gap').length };
    process.stdout.write(
      `ASVS 5.0 一、二级 ${rows.length} 项：有测试 ${counts.test}，不适用 ${counts.no}，没有测试看住 ${counts.gap}\n`,
    );
    expect(counts.gap).toBeLessThanOrEqual(34);
    expect(counts.test).toBeGreaterThan(rows.length / 2);
  });
});

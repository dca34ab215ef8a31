import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './source-files';

/** A small house with one fault in it, judged by our own rules. */
const judged = (files: Readonly<Record<string, string>>, tool: 'depcruise' | 'oxlint'): string => {
  const house = mkdtempSync(join(tmpdir(), 'fuyi-house-'));
  try {
    for (const file of ['.dependency-cruiser.cjs', '.oxlintrc.json', 'tsconfig.json', 'package.json'])
      cpSync(join(root, file), join(house, file));
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
    for (const [path, text] of Object.entries({
      'libs/kernel/src/index.ts': 'export const one = 1;\n',
      ...files,
    })) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    const args = {
      depcruise: ['--config', '.dependency-cruiser.cjs', 'libs', 'apps'],
      oxlint: ['-f', 'unix'],
    }[tool];
    mkdirSync(join(house, 'apps'), { recursive: true });
    return spawnSync(join(root, 'node_modules', '.bin', tool), args, { cwd: house, encoding: 'utf8' }).stdout;
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
};

const law = 'libs/law/src/index.ts';

jest.setTimeout(60_000);

describe('边界看得住', () => {
  it('没有错处的，放行', () =>
    expect(judged({ [law]: `export { one } from '@fuyi/kernel';\n` }, 'depcruise')).toMatch(
      /no dependency violations/,
    ));

  it.each([
    ['domain-is-pure', { [law]: `export { join } from 'node:path';\n` }],
    ['domain-is-pure', { [law]: `export type { Pool } from 'pg';\n` }],
    [
      'law-knows-the-kernel-only',
      {
        [law]: `export { two } from '@fuyi/reception';\n`,
        'libs/reception/src/index.ts': 'export const two = 2;\n',
      },
    ],
    [
      'front-doors-only',
      {
        [law]: `export { one } from '../../kernel/src/inner';\n`,
        'libs/kernel/src/inner.ts': 'export const one = 1;\n',
      },
    ],
    [
      'libs-know-no-app',
      {
        'libs/registry/src/index.ts': `export { x } from '../../../apps/api/src/x';\n`,
        'apps/api/src/x.ts': 'export const x = 1;\n',
      },
    ],
    [
      'apps-know-no-app',
      {
        'apps/portal/src/y.ts': `export { x } from '../../api/src/x';\n`,
        'apps/api/src/x.ts': 'export const x = 1;\n',
      },
    ],
    [
      'workbench-knows',
      {
        'apps/workbench/src/y.ts': `export { x } from '@fuyi/registry';\n`,
        'libs/registry/src/index.ts': 'export const x = 1;\n',
      },
    ],
    [
      'trying-is-for-tests',
      {
        'apps/api/src/y.ts': `export { x } from '@fuyi/testing';\n`,
        'libs/testing/src/index.ts': 'export const x = 1;\n',
      },
    ],
    [
      'typeorm-on-the-reading-side-only',
      { 'libs/registry/src/index.ts': `export { DataSource } from 'typeorm';\n` },
    ],
    [
      'no-cycles',
      {
        [law]: `export { b } from './b';\nexport const a = 1;\n`,
        'libs/law/src/b.ts': `import { a } from './index';\nexport const b = a;\n`,
      },
    ],
  ] as const)('有错处的，说出是哪一条：%s', (rule, files) =>
    expect(judged(files, 'depcruise')).toContain(rule),
  );

  it.each([
    'new Date()',
    'process.pid',
    'Math.random()',
    'setTimeout(() => 1, 1)',
    'await Promise.resolve(1)',
  ])('纯粹的一环里不许 %s', (text) =>
    expect(judged({ [law]: `export const now = async () => ${text};\n` }, 'oxlint')).toMatch(
      /restricted|async/,
    ),
  );
});

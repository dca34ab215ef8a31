import { textOf } from '../source-files';
import { builtPatterns, spliced } from './scans';
import { importsOf, running } from './syntax';

/** 启动自带的数据库、安装软件包；neither is told anything by a request. */
const startProcesses = [
  'apps/standalone/install.mjs',
  'libs/embedded-postgres/src/kept-postgres.ts',
  'libs/embedded-postgres/src/run-as.ts',
  'libs/embedded-postgres/src/server-files.ts',
  'libs/embedded-postgres/src/temporary-postgres.ts',
];

/** Who touches the disk, and by which name. */
const touchDisk: readonly (readonly [path: RegExp, name: string])[] = [
  [/^apps\/(?:standalone|cli)\//, '启动的人和命令行的人给的文件夹'],
  [/^libs\/(?:embedded-postgres|signatures|registry)\/src\//, '数据文件夹里固定的名字，设置里写的文件'],
  [/^libs\/(?:audit\/src\/copied-heads|event-store\/src\/anchor\/copied)\.ts$/, '设置里写的一个文件'],
  [/^libs\/blobs\/src\/(?:arrivals|open-blobs|objects\/folder)\.ts$/, '系统自己编的编号，不是传来的文件名'],
  [/^libs\/documents\/src\/glyphs\.ts$/, '随软件包来的字体'],
  [/^apps\/portal\/src\/page\//, '随程序来的样式、图案、网页'],
  [/^apps\/api\/src\/platform\/(?:passing-arrivals|known-routes)\.ts$/, '临时文件夹，工作台的一个文件'],
  [/^apps\/api\/src\/sign-on\/sign-on-settings\.ts$/, '设置里写的一个文件'],
  [/^libs\/hardening\/src\/secret-files\.ts$/, '设置里写的一个文件'],
];

/** Patterns made from words of ours, or from words of a case with every sign escaped. */
const makePatterns = [
  'apps/api/src/platform/known-routes.ts',
  'apps/portal/src/decisions/excerpt.ts',
  'libs/anonymization/src/addresses.ts',
  'libs/anonymization/src/circumstances.ts',
  'libs/anonymization/src/field-spans.ts',
  'libs/anonymization/src/fields.ts',
  'libs/anonymization/src/known-names.ts',
  'libs/anonymization/src/leaks.ts',
  'libs/anonymization/src/unknown-names.ts',
  'libs/law/src/citations/citations-in.ts',
  'libs/law/src/citations/places.ts',
  'libs/reconsideration/src/chapters/decision/claims-in.ts',
];

const pathsOf = (found: readonly { readonly path: string }[]) =>
  [...new Set(found.map(({ path }) => path))].sort();

describe('请求里的内容到不了命令、路径、语句、正则表达式', () => {
  it('扫描的是全部运行的代码', () => expect(running.length).toBeGreaterThan(600));

  it('只有启动数据库和安装的几处能开进程', () => {
    expect([...importsOf(/child_process|^(?:node:)?(?:vm|cluster)$/)].sort()).toEqual(startProcesses);
  });

  it('读写磁盘的每一处都写明用谁给的名字', () => {
    const unlisted = importsOf(/^(?:node:)?fs(?:\/promises)?$/).filter(
      (path) => !touchDisk.some(([known]) => known.test(path)),
    );
    expect(unlisted).toEqual([]);
  });

  it('数据库语句里拼进去的，都是列明的自己的字，值一律是参数', () => {
    const listed = textOf('test/architecture/web/sql-parts.tsv').trim().split('\n');
    const found = [...new Set(spliced().map(({ path, text }) => `${path}\t${text}`))].sort();
    expect(found).toEqual([...listed].sort());
    expect(listed.filter((row) => /\b(?:request|body|input|dto|params|headers)\b/.test(row))).toEqual([]);
  });

  it('现拼的正则表达式只在列明的几处；拼别人的字的，先去掉特殊的意思', () => {
    expect(pathsOf(builtPatterns())).toEqual(makePatterns);
    for (const path of ['apps/portal/src/decisions/excerpt.ts', 'libs/anonymization/src/known-names.ts'])
      expect(textOf(path)).toMatch(/map\(.*escaped/s);
  });

  it('没有 eval，没有由文字变成的函数', () => {
    const evaluating = running.filter((path) => /\b(?:eval|new Function)\(/.test(textOf(path)));
    expect(evaluating).toEqual([]);
  });

  it('工作台和公开网不把文字当作标记写进页面', () => {
    const writes = /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write\(/;
    expect(running.filter((path) => writes.test(textOf(path)))).toEqual([]);
  });
});

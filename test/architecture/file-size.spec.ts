import { filesIn, isSource, textOf } from './source-files';

/** Tables of the law, words and made-up cases are read row by row; everything else must fit a head. */
const tables = [
  /^libs\/glossary\//,
  /^libs\/law\/src\/(?:time-limits|decision-kinds|acceptance-conditions|law-bars)/,
  /\/step-rows\.ts$/,
  /^libs\/identity\/src\/permissions\.ts$/,
  /\/(?:bars|terms|examples)(?:\.ts$|\/)/,
  /^seeds\//,
  /\.spec\.tsx?$/,
  /^libs\/[^/]+\/src\/postgres\/schema\.ts$/,
];
const longest = 250;
const lines = (path: string) => textOf(path).trimEnd().split('\n').length;

describe('约定第九条　文件不过长', () => {
  const files = filesIn('apps', 'libs', 'test', 'seeds').filter(isSource);

  it('除表格外，不超过二百五十行', () =>
    expect(
      files.filter((path) => !tables.some((table) => table.test(path)) && lines(path) > longest),
    ).toEqual([]));

  it('半数不超过五十行', () => {
    const sizes = files.map(lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(50);
  });

  it('表格也不超过一千行', () => expect(files.filter((path) => lines(path) > 1000)).toEqual([]));
});

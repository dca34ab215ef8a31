import { filesIn, isSpec, textOf } from './source-files';

const ordinal = '第[〇零一二三四五六七八九十百]+条(?:之[一二三])?';
const citation = new RegExp(`([^、；，：:。\\s（）〔〕“”—至和第《》]*)》?(${ordinal})`, 'g');
const isLaw = /(?:法|条例|规定|办法|解释|规则|民法典)$/;
const nameOf = (law: string) => (law === '实施条例' ? '行政复议法实施条例' : law);

/** 行政复议法第三十条第一款、第三十一条 → both, each with its law; the law last named goes on. */
const articlesIn = (text: string): readonly string[] => {
  let law = '行政复议法';
  return [...text.replace(/（\d{4}年[^）]*）/g, '').matchAll(citation)].map(([, named = '', article]) => {
    if (isLaw.test(named)) law = nameOf(named);
    return `${law}${article}`;
  });
};

const tables = filesIn('libs').filter(
  (path) => path.endsWith('.ts') && !/\.spec\.|examples|\/testing\//.test(path),
);
const bases = tables.flatMap((path) =>
  [...textOf(path).matchAll(/\bbasis:\s*(['`])([^'`]+)\1/g)].map(([, , basis]) => basis as string),
);
const titles = filesIn('libs', 'apps', 'test', 'seeds')
  .filter((path) => isSpec(path) && !path.startsWith('test/architecture'))
  .flatMap((path) => [
    ...textOf(path).matchAll(/(?:\b(?:describe|it|test)\(|\)\()\s*(['`])((?:(?!\1)[^\\]|\\.)*)\1/g),
  ])
  .map(([, , title]) => title as string);

describe('表中写到的每一条，至少有一个测试的题目引用', () => {
  const cited = new Set(titles.flatMap(articlesIn));

  it('读到了表，也读到了题目', () => {
    expect(bases.length).toBeGreaterThan(100);
    expect(titles.length).toBeGreaterThan(200);
    expect(articlesIn('行政复议法第三十条第一款、第三十一条；民事诉讼法第八十五条')).toEqual([
      '行政复议法第三十条',
      '行政复议法第三十一条',
      '民事诉讼法第八十五条',
    ]);
  });

  it.each([...new Set(bases.flatMap(articlesIn))].sort())('%s', (article) =>
    expect(cited).toContain(article),
  );
});

import { check } from 'recheck';
import { builtPatterns, patternLiterals } from './scans';

/** A group repeated without end or many times: without one, no pattern takes exponential time. */
const repeatedGroup = /\)(?:[*+]|\{\d+,\d*\})/;
const parts = (literal: string) => {
  const end = literal.lastIndexOf('/');
  return [literal.slice(1, end), literal.slice(end + 1)] as const;
};

describe('正则表达式不会越算越久', () => {
  it('检查的工具认得出会指数增长的', async () => {
    expect(await check('^(a+)+$', '')).toMatchObject({
      status: 'vulnerable',
      complexity: { type: 'exponential' },
    });
  }, 30_000);

  it('写在代码里的，没有一个指数增长', async () => {
    const literals = [...new Map(patternLiterals().map(({ path, text }) => [text, path]))];
    expect(literals.length).toBeGreaterThan(250);
    const suspicious = literals.filter(([literal]) => repeatedGroup.test(literal));
    expect(suspicious.length).toBeGreaterThan(2);
    const exponential: string[] = [];
    for (const [literal, path] of suspicious) {
      const verdict = await check(...parts(literal), { timeout: 10_000 });
      if (verdict.status === 'vulnerable' && verdict.complexity.type === 'exponential')
        exponential.push(`${path} ${literal}`);
    }
    expect(exponential).toEqual([]);
  }, 120_000);

  it('现拼的，没有把重复的一段再重复', () => {
    const nested = /[*+]\)(?:[*+]|\{\d+,\})/;
    expect(
      builtPatterns().filter(({ text }) => nested.test(text.replaceAll(/\\./g, '')) && !text.includes('《')),
    ).toEqual([]);
  });
});

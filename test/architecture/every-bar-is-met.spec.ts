import { caseBars } from '@fuyi/reconsideration';
import { filesIn, isSpec, textOf } from './source-files';

const specs = filesIn('libs', 'apps', 'test', 'seeds')
  .filter((path) => isSpec(path) && path !== 'test/architecture/every-bar-is-met.spec.ts')
  .map(textOf)
  .join('\n');

describe('案件的每一道挡，都有测试挡到过', () => {
  it('没有一个代码是测试没有写到的', () => {
    const codes = Object.keys(caseBars);
    expect(codes.length).toBeGreaterThan(120);
    expect(codes.filter((code) => !specs.includes(`'${code}'`))).toEqual([]);
  });
});

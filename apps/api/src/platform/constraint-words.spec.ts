import { inChineseWords, wrongTypeFirst } from './constraint-words';

describe('填写错误的提示', () => {
  it('类型不对的先说类型，不说长短和大小', () =>
    expect(wrongTypeFirst({ maxLength: '最多 2,000 字', isString: '请写明理由' })[0]).toEqual([
      'isString',
      '请写明理由',
    ]));

  it('英文的提示不到界面上', () =>
    expect(inChineseWords('isInt', 'days must be an integer number')).toBe('请填写整数'));
});

import { numberOf, shortBasis } from './short-basis';

describe('列表里的条文写法', () => {
  it('汉字条号写成数字', () => {
    expect([
      numberOf('十'),
      numberOf('十六'),
      numberOf('三十'),
      numberOf('八十八'),
      numberOf('一百零三'),
    ]).toEqual([10, 16, 30, 88, 103]);
  });

  it('法律用简称，条款项都用数字', () => {
    expect(shortBasis('行政复议法第五十一条第一款')).toBe('复议法第51条第1款');
    expect(shortBasis('行政复议法实施条例第三十九条')).toBe('条例第39条');
    expect(shortBasis('民事诉讼法第八十五条第三款')).toBe('民诉法第85条第3款');
    expect(shortBasis('行政复议法第三十条第一款第一项至第七项')).toBe('复议法第30条第1款第1项至第7项');
  });
});

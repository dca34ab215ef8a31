import { fullCitation } from '.';

describe('公文引用法律写全称', () => {
  it('每部法律写一次全称，年份注记不写入公文', () => {
    expect(fullCitation('行政复议法第六十四条第一款第一项')).toBe(
      '《中华人民共和国行政复议法》第六十四条第一款第一项',
    );
    expect(fullCitation('行政复议法第三十三条、行政复议法实施条例（2007年）第四十八条')).toBe(
      '《中华人民共和国行政复议法》第三十三条、《中华人民共和国行政复议法实施条例》第四十八条',
    );
    expect(fullCitation('信访工作条例第三十四条')).toBe('信访工作条例第三十四条');
  });

  it('已经写全称的不再改', () => {
    const full = fullCitation('行政复议法第六十八条');
    expect(fullCitation(full)).toBe(full);
  });
});

import { bearsSecrecyMark } from './secrecy-mark';

describe('保守国家秘密法　有国家秘密标志的文字', () => {
  it.each(['机密★1年', '绝密 ★ 长期', '本件为秘密★', '秘密　☆十年'])('%s 认得出', (text) =>
    expect(bearsSecrecyMark(text)).toBe(true),
  );
  it.each(['商业秘密', '不涉及国家秘密', '★重要', '机密级'])('%s 不拦', (text) =>
    expect(bearsSecrecyMark(text)).toBe(false),
  );
});

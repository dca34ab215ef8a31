import { birthDateOf, idCardFault } from './id-number';

describe('GB 11643-1999　居民身份证号码', () => {
  it('校验码对的，取得出出生日期', () => {
    expect(idCardFault('00000019900101123X')).toBeNull();
    expect(birthDateOf('00000019900101123X')).toBe('1990-01-01');
    expect(idCardFault('110101199001010015')).toBeNull();
  });

  it('抄错一位、两位对调的，都核对得出', () => {
    const right = '110101199001010015';
    for (let at = 0; at < 17; at++) {
      const other = String((Number(right[at]) + 1) % 10);
      expect(idCardFault(right.slice(0, at) + other + right.slice(at + 1))).not.toBeNull();
    }
    expect(idCardFault('110101199001100015')).toMatch(/校验码/);
  });

  it('位数不对、日期不存在的，说清是哪一样；不引用号码', () => {
    expect(idCardFault('11010119900101001')).toMatch(/18 位/);
    expect(idCardFault('110101199002300014')).toMatch(/出生日期不存在/);
    expect(idCardFault('110101199013010014')).toMatch(/出生日期不存在/);
    expect(birthDateOf('110101199001010014')).toBeNull();
    expect(idCardFault('110101199001010014')).not.toContain('1101');
  });
});

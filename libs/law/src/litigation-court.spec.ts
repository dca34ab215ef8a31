import { courtLevelFor, litigationCourts } from './litigation-court';

const level = (outcome: (typeof litigationCourts)[number]['outcome'], ...grounds: string[]) =>
  courtLevelFor([{ outcome, grounds }]);

describe('行政诉讼法司法解释第一百三十四条　向哪个法院起诉', () => {
  it('维持、驳回请求：共同被告，以原机关确定级别管辖', () => {
    expect(level('uphold', 'lawful-and-appropriate')).toBe('of-original-organ');
    expect(level('dismiss-claim', 'no-duty')).toBe('of-original-organ');
  });
  it('改变原行为、不予受理、驳回申请：复议机关是被告', () => {
    for (const outcome of [
      'alter',
      'revoke',
      'revoke-in-part',
      'declare-void',
      'order-performance',
      'decline',
      'dismiss-application',
    ] as const)
      expect(level(outcome, 'facts-unclear')).toBe('of-authority');
  });
  it('行政诉讼法司法解释第二十二条第三款：仅以违反法定程序确认违法的，视同维持；兼有其他情形的不是', () => {
    expect(level('declare-unlawful', 'minor-procedure')).toBe('of-original-organ');
    expect(level('declare-unlawful', 'minor-procedure', 'great-harm')).toBe('of-authority');
    expect(level('declare-unlawful')).toBe('of-authority');
  });
  it('第二款：既有维持又有改变的，共同被告', () =>
    expect(
      courtLevelFor([
        { outcome: 'revoke-in-part', grounds: ['facts-unclear'] },
        { outcome: 'uphold', grounds: ['lawful-and-appropriate'] },
      ]),
    ).toBe('of-original-organ'));
});

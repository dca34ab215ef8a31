import { courtLevelOf } from './court-level';

const level = (outcome: Parameters<typeof courtLevelOf>[0][number]['outcome'], ...grounds: string[]) =>
  courtLevelOf([{ outcome, grounds }]);

describe('行政诉讼法司法解释第一百三十四条第三款　决定书写明哪个法院', () => {
  it('维持、驳回请求：共同被告，以原机关确定级别管辖', () => {
    expect(level('uphold', 'lawful-and-appropriate')).toBe('of-original-organ');
    expect(level('dismiss-claim', 'no-duty')).toBe('of-original-organ');
  });
  it('改变原行为、不予受理：复议机关是被告', () => {
    for (const outcome of ['alter', 'revoke', 'declare-void', 'order-performance', 'decline'] as const)
      expect(level(outcome, 'facts-unclear')).toBe('of-authority');
  });
  it('第二款：既有维持又有改变的，共同被告', () =>
    expect(
      courtLevelOf([
        { outcome: 'revoke-in-part', grounds: ['facts-unclear'] },
        { outcome: 'uphold', grounds: ['lawful-and-appropriate'] },
      ]),
    ).toBe('of-original-organ'));
});

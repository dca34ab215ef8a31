import fc from 'fast-check';
import { anonymize, apply } from './anonymize';
import { leaks } from './leaks';

const pieces = [
  '张三',
  '住',
  '北京市',
  '门头沟区',
  '大峪街道12号',
  '13800138000',
  '，',
  '。',
  '（',
  '）',
  '身份证号',
  '110109199001011234',
  '举报人',
  '𠮷',
  '某',
  '、',
  '\n',
  'a@b.c',
  ' ',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('任何文字', () => {
  it('位置不重叠、依次排列，套用以后正是公开文本', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const result = anonymize(text, [{ name: '张三', phone: '13800138000' }]);
        expect(apply(text, result.spans)).toBe(result.text);
        result.spans.reduce((at, { start, end }) => {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          return end;
        }, 0);
        leaks(text, [{ name: '张三' }]);
      }),
      { numRuns: 300 },
    ));

  it('二十万字也在数秒之内', () => {
    const started = performance.now();
    for (const character of ['市', '1', '住', 'a', '、张三'])
      anonymize(character.repeat(200_000 / character.length), [{ name: '张三' }]);
    anonymize('申请人张三住北京市门头沟区大峪街道12号，电话13800138000。'.repeat(6000), [
      { name: '张三', phone: '13800138000' },
    ]);
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);
});

import { Barred } from '@fuyi/kernel';
import { readFacts } from './read-facts';

const told = (facts: unknown) => {
  const answer = readFacts(facts, ['servedOn'], ['realEstate']);
  return answer instanceof Barred ? answer.message : answer;
};

describe('时钟的事实：提示里是事实的名称，不是字段', () => {
  it('不使用的、缺少的、不存在的日期', () => {
    expect(told({ servedOn: '2026-03-09', acceptedOn: '2026-03-10' })).toBe(
      '这条期限规则不使用所给的事实：受理之日。',
    );
    expect(told({})).toBe('缺少计算所需的事实：送达之日。');
    expect(told({ servedOn: '2026-02-30' })).toBe('不是存在的日期，请按 2026-03-09 的样子填写：送达之日。');
    expect(told({ servedOn: '2026-03-09', realEstate: 'yes' })).toBe('事实的格式不对：是否因不动产提出。');
  });

  it('没有这个事实的，照原样告诉；不是名称的，不照抄', () => {
    expect(told({ servedOn: '2026-03-09', day: 3 })).toBe('这条期限规则不使用所给的事实：day。');
    expect(told({ servedOn: '2026-03-09', 张三: 3 })).toBe('这条期限规则不使用所给的事实：名称无法识别。');
    expect(told({ servedOn: '2026-03-09', toString: 3 })).toBe('这条期限规则不使用所给的事实：toString。');
  });
});

import { spoken } from './text';

const first = (lead: string, text: string) => spoken(lead, text)[0]?.text;

describe('文书里的引语', () => {
  it.each([
    '经审查，本机关认为：超过申请期限',
    '本机关认为，超过申请期限',
    '经审查，超过申请期限',
    '超过申请期限',
  ])('起头的话只说一遍：%s', (text) =>
    expect(first('经审查，本机关认为：', text)).toBe('经审查，本机关认为：超过申请期限。'),
  );
  it('不是起头的话，一个字不动', () =>
    expect(first('申请人请求：', '申请人请求权基础')).toBe('申请人请求：申请人请求权基础。'));
});

import { excerptOf, highlighted } from './excerpt';
import { articlesIn, paragraphsOf } from './decision-text';

const body = [
  '行政复议决定书',
  '门政复〔2026〕63号',
  '申请人：卢某，住北京市门头沟区。',
  '经审理查明：被申请人依照《中华人民共和国城乡规划法》第六十四条作出决定。',
  '本机关认为：被申请人没有听取陈述申辩。',
  '综上，根据《中华人民共和国行政复议法》第六十四条第一款第二项、《中华人民共和国行政复议法》第六十四条第一款第二项的规定，本机关决定：',
  '北京市门头沟区人民政府',
  '二〇二六年七月十五日',
].join('\n');

describe('决定书的版式', () => {
  it('标题、案号、导语、落款各就其位', () =>
    expect(paragraphsOf(body).map(({ role, lead }) => `${role} ${lead}`)).toEqual([
      'title ',
      'number ',
      'body 申请人：',
      'body 经审理查明：',
      'body 本机关认为：',
      'body ',
      'signature ',
      'signature ',
    ]));

  it('引用的条文，依次列出，不重复', () =>
    expect(articlesIn(body)).toEqual(['城乡规划法第六十四条', '行政复议法第六十四条第一款第二项']));
});

describe('检索结果的摘录', () => {
  const text = (pieces: readonly { readonly text: string }[]) => pieces.map((piece) => piece.text).join('');

  it('取含检索词最多的一段，逐个标出', () => {
    const pieces = excerptOf(`限期拆除${'。'.repeat(200)}限期拆除前没有听取陈述`, ['限期拆除', '陈述']);
    expect(pieces.filter(({ found }) => found).map((piece) => piece.text)).toEqual(['限期拆除', '陈述']);
  });

  it('没有检索词，从“本机关认为”开始', () => expect(text(excerptOf(body, []))).toMatch(/^……本机关认为/));

  it('检索词里的符号就是符号', () =>
    expect(highlighted('a.b(c)', ['.', '(']).filter(({ found }) => found)).toHaveLength(2));

  it('一个字占两个编码的，不截成半个', () =>
    expect(text(excerptOf(`a${'𠮷'.repeat(300)}`, []))).not.toMatch(/\p{Cs}/u));
});

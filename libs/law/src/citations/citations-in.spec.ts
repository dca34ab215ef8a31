import { plainDate } from '@fuyi/kernel';
import { chineseOrdinal } from './chinese-ordinal';
import { citationsIn } from './citations-in';
import { actDefects, agreementReliefs, compensationRefusals, decisionKinds, timeLimits } from '..';
import { statutes } from './statutes';

const on = plainDate('2026-09-08');
const stateOf = (text: string, day = on, actOn = day) =>
  citationsIn(text, day, actOn).map(({ article, state }) => [article, state]);

describe('决定书引用的条文', () => {
  it.each([
    ['十', 10],
    ['六十八', 68],
    ['一百零三', 103],
    ['一百二十', 120],
    ['一千二百六十', 1260],
    ['68', 68],
    ['甲', null],
  ])('第%s条是第%s条', (text, value) => expect(chineseOrdinal(text)).toBe(value));

  it('一个书名后面连着几条，逐条核对', () =>
    expect(
      stateOf('根据《中华人民共和国行政复议法》第六十四条第一款第二项、第七十二条第二款的规定，本机关决定'),
    ).toEqual([
      [64, 'found'],
      [72, 'found'],
    ]));

  it('写到款、项的，对照条文：哪一款、哪一项没有，说出来', () => {
    const notes = (text: string) =>
      citationsIn(text, on).map(({ text: named, state, note }) => [named, state, note]);
    const law = '《中华人民共和国行政复议法》';
    expect(notes(`${law}第六十四条第一款第四项、第二款，第六十五条第二款第三项`)).toEqual([
      [`${law}第六十四条第一款第四项、第二款`, 'found', ''],
      [`${law}第六十五条第二款第三项`, 'found', ''],
    ]);
    expect(notes(`${law}第六十四条第三款`)).toEqual([
      [`${law}第六十四条第三款`, 'no-such-paragraph', '第六十四条只有2款，没有第三款。'],
    ]);
    expect(notes(`${law}第六十四条第一款第二项、第五项`)).toEqual([
      [`${law}第六十四条第一款第二项、第五项`, 'no-such-item', '第六十四条第一款共4项，没有第五项。'],
    ]);
    expect(notes('行政复议法第六十四条第二款第（一）项、第七十二条第一款')).toEqual([
      [
        '《行政复议法》第六十四条第二款第（一）项',
        'no-such-item',
        '第六十四条第二款不分项，没有第（一）项。',
      ],
      ['《行政复议法》第七十二条第一款', 'found', ''],
    ]);
    expect(notes(`${law}第十一条第十六项`)[0]?.[2]).toBe('第十一条共15项，没有第十六项。');
    expect(notes(`${law}第十一条（十五）项`)[0]?.[1]).toBe('found');
    expect(notes(`${law}第六十八条第一款`)[0]?.[1]).toBe('found');
  });

  it('款、项按施行的那一版：第五十条第三款只有旧条例有', () => {
    const text = '《中华人民共和国行政复议法实施条例》第五十条第三款';
    expect(stateOf(text, plainDate('2026-06-30'))).toEqual([[50, 'found']]);
    expect(stateOf(text)).toEqual([[50, 'no-such-paragraph']]);
  });

  it('手边没有条文的，款、项请人核对', () =>
    expect(citationsIn('《中华人民共和国行政处罚法》第三十三条第一款', on)).toEqual([
      expect.objectContaining({ state: 'found', note: '款、项没有对照条文，请自行核对。' }),
    ]));

  it('后面另起的序号不是项', () =>
    expect(citationsIn('《中华人民共和国行政复议法》第六十八条，（二）程序合法', on)[0]?.text).toBe(
      '《中华人民共和国行政复议法》第六十八条',
    ));

  it('法律表自己引用的款、项，条文里都有', () => {
    const tables: readonly (readonly { readonly basis: string }[])[] = [
      decisionKinds,
      decisionKinds.flatMap(({ grounds }) => grounds),
      actDefects,
      agreementReliefs,
      compensationRefusals,
      timeLimits,
    ];
    const bases = tables.flat().map(({ basis }) => basis);
    const wrong = bases.flatMap((basis) =>
      citationsIn(basis, on).filter(({ state }) => state === 'no-such-paragraph' || state === 'no-such-item'),
    );
    expect(wrong).toEqual([]);
    expect(bases.length).toBeGreaterThan(100);
  });

  it('超出条文总数的，没有这一条', () =>
    expect(citationsIn('《中华人民共和国行政复议法》第九十一条', on)).toEqual([
      {
        text: '《中华人民共和国行政复议法》第九十一条',
        title: '行政复议法',
        article: 91,
        state: 'no-such-article',
        note: '2023年版本共90条，没有这一条。',
      },
    ]));

  it('实施条例2026年7月1日修订施行：当日以后可以引第七十七条，此前没有', () => {
    const text = '《中华人民共和国行政复议法实施条例》第七十七条';
    expect(stateOf(text)).toEqual([[77, 'found']]);
    expect(stateOf(text, plainDate('2026-06-30'))).toEqual([[77, 'no-such-article']]);
  });

  it('写明旧版本的，当日已经不施行', () => {
    const [citation] = citationsIn('《中华人民共和国行政复议法实施条例》（2007年）第四十二条', on);
    expect(citation).toMatchObject({ state: 'not-in-force' });
    expect(citation?.note).toContain('2026年7月1日起已不施行');
  });

  it('行政行为适用行为时的法律：2025年的处罚引旧治安管理处罚法的条文', () => {
    const text = '《中华人民共和国治安管理处罚法》第一百三十条';
    expect(stateOf(text, on, plainDate('2025-12-20'))).toEqual([[130, 'no-such-article']]);
    expect(stateOf(text, on, plainDate('2026-01-20'))).toEqual([[130, 'found']]);
  });

  it('尚未施行的，不能引用', () =>
    expect(stateOf('《中华人民共和国个人信息保护法》第六条', plainDate('2021-10-01'))).toEqual([
      [6, 'not-in-force'],
    ]));

  it('表中没有的法规允许引用，标明没有核对', () =>
    expect(stateOf('《北京市市容环境卫生条例》第二十条')).toEqual([[20, 'unknown-statute']]));

  it('书名里有书名的司法解释', () =>
    expect(stateOf('《最高人民法院关于适用《中华人民共和国行政诉讼法》的解释》第一百三十四条')).toEqual([
      [134, 'found'],
    ]));

  it('不写书名号的简称一样核对', () =>
    expect(stateOf('依照行政处罚法第三十三条、行政复议法第一百条')).toEqual([
      [33, 'found'],
      [100, 'no-such-article'],
    ]));

  it('没有引用的，没有结果', () => expect(citationsIn('本机关认为，事实清楚。', on)).toEqual([]));

  it('同一法律的各个版本，施行期间不重叠', () => {
    for (const row of statutes)
      for (const other of statutes.filter(({ title, year }) => title === row.title && year < row.year))
        expect((other.inForce.until ?? row.inForce.from) <= row.inForce.from).toBe(true);
  });
});

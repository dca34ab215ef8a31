import { plainDate } from '@fuyi/kernel';
import fc from 'fast-check';
import { decisionQuery } from '../../../apps/portal/src/decisions/decision-query';
import { DecisionSearch } from '../../../apps/portal/src/decisions/decision-search';
import { aPortal, type APortal } from './a-portal';
import { exampleDecision, idOf } from './example-decisions';

const texts = [
  '责令限期拆除阳台外扩建筑',
  '责令限期改正，不拆除',
  '拆限除期',
  '征收补偿决定',
  '征收决定，另行补偿',
  '门政复〔2026〕91号一案',
  'ＡＢＣ有限公司Abc',
  '𠮷野家餐饮店',
  '买买提·吐尔逊',
  '百分之100%_下划线',
];

const title = '无';
const numberOf = (n: number) => `甲〔${2000 + n}〕${n}号`;

let portal: APortal;
let search: DecisionSearch;
beforeAll(async () => {
  portal = await aPortal({ decisions: 0 });
  await portal.publish(
    texts.map((body, n) => ({
      ...exampleDecision(n),
      publicationId: idOf(n),
      number: numberOf(n),
      decidedOn: plainDate('2026-07-15'),
      title,
      body,
    })),
  );
  search = portal.app.get(DecisionSearch);
}, 120_000);
afterAll(() => portal.close());

const found = async (q: string) =>
  (await search.page(decisionQuery({ q }), 100)).map(({ body }) => body).sort();
const these = (...numbers: readonly number[]) => numbers.map((n) => texts[n]).sort();

describe('决定书检索', () => {
  it.each([
    ['限期拆除', these(0)],
    ['拆除', these(0, 1)],
    ['限期 拆除', these(0, 1)],
    ['征收补偿', these(3)],
    ['征收 补偿', these(3, 4)],
    ['除', these(0, 1, 2)],
    ['〔2026〕91号', these(5)],
    ['[2026]91号', these(5)],
    ['(２０２６)91', these(5)],
    ['abc', these(6)],
    ['𠮷野', these(7)],
    ['提·吐', these(8)],
    ['100%_', these(9)],
    ['%', these(9)],
    ['没有的词', []],
  ])('“%s”', async (q, expected) => expect(await found(q)).toEqual(expected));

  it('任何一段文字，找到的恰好是含有它的那些', async () => {
    const piece = fc
      .constantFrom(...texts)
      .chain((text) =>
        fc
          .tuple(fc.nat(text.length), fc.integer({ min: 1, max: 5 }))
          .map(([at, length]) => text.slice(at, at + length)),
      );
    const plain = (text: string) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/[ 〔〕[\]()【】]/g, '');
    const whole = (text: string, n: number) => plain(`${numberOf(n)}\n${title}\n${text}`);
    await fc.assert(
      fc.asyncProperty(piece, async (q) => {
        fc.pre(plain(q) !== '' && !/\p{Cs}|\s/u.test(q));
        expect(await found(q)).toEqual(texts.filter((text, n) => whole(text, n).includes(plain(q))).sort());
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('检索用得上二元字索引', async () => {
    const client = await portal.owner.connect();
    await client.query('set enable_seqscan = off');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain select from portal.published_decision as d where portal.bigrams(portal.text_of(d.number, d.title, d.body)) @> portal.bigrams('限期拆除')`,
    );
    client.release();
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('published_decision_bigrams');
  });
});

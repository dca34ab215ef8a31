import { plainDate } from '@fuyi/kernel';
import type { PublishedDecisionRow } from '@fuyi/publication';
import { publicTitle, publishedText } from './published-text';

const row: PublishedDecisionRow = {
  publicationId: 'case-1',
  number: '门政复〔2026〕63号',
  decidedOn: plainDate('2026-07-15'),
  publishedOn: plainDate('2026-07-24'),
  withdrawnOn: null,
  outcome: 'revoke',
  respondentId: 'chengzi',
  field: 'town',
  actKind: 'order',
  procedure: 'ordinary',
  basis: '行政复议法第六十四条第一款第二项',
  documentTextId: 'text-1',
  title: null,
  body: null,
  status: 'published',
};
const document = {
  title: '行政复议决定书',
  number: row.number,
  paragraphs: [
    { text: '申请人：卢某，住北京市门头沟区。' },
    {
      text: '申请人不服被申请人2026年4月20日作出的《限期拆除决定书》，于2026年5月11日向本机关申请行政复议。',
    },
  ],
  signature: { authority: '北京市门头沟区人民政府', on: row.decidedOn },
};
const holding = (text: string | 'erased') => ({ texts: async () => new Map([['text-1', text]]) });

describe('公开文本', () => {
  it('标题取自正文，正文包括文书名称、案号与落款', async () => {
    const filled = await publishedText(holding(JSON.stringify(document)))(row);
    expect(filled.title).toBe('不服《限期拆除决定书》');
    expect(filled.body?.split('\n')).toEqual([
      '行政复议决定书',
      '门政复〔2026〕63号',
      '申请人：卢某，住北京市门头沟区。',
      '申请人不服被申请人2026年4月20日作出的《限期拆除决定书》，于2026年5月11日向本机关申请行政复议。',
      '北京市门头沟区人民政府',
      '2026年7月15日',
    ]);
  });

  it('不作为案件的标题，写明没有办的事', () =>
    expect(
      publicTitle({
        ...document,
        paragraphs: [
          {
            text: '申请人认为被申请人未履行法定职责（举报食品标签问题），于2026年5月11日向本机关申请行政复议。',
          },
        ],
      }),
    ).toBe('认为没有履行职责：举报食品标签问题'));

  it('文本已抹去或者已撤回的，没有标题和正文', async () => {
    expect(await publishedText(holding('erased'))(row)).toMatchObject({ title: null, body: null });
    const withdrawn = { ...row, status: 'withdrawn' } as const;
    expect(await publishedText(holding(JSON.stringify(document)))(withdrawn)).toEqual(withdrawn);
  });
});

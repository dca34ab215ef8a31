import { plainDate } from '@fuyi/kernel';
import { paperRow } from '../catalogue/document-catalogue';
import type { PaperRow } from '../catalogue/paper-row';
import { parseTemplate } from './template';
import { termsOf, writePaper } from './write-paper';

const row = paperRow('extension-notice') as PaperRow;
const text = '^{{受文者}}：\n理由：{{理由}}\n?说明：{{内容}}\n延长{{日数}}，至{{审理届满日}}届满。';
const template = parseTemplate(row, text);
const content = {
  authority: '北京市门头沟区人民政府',
  office: '北京市门头沟区司法局',
  number: '门政复〔2026〕12号',
  on: plainDate('2026-05-20'),
};

describe('第六十二条第一款　由模板写出文书', () => {
  it('字段填入，空的选填段不印，多行的各成一段，由机构署名', () => {
    const written = writePaper(row, template, {
      ...content,
      values: {
        addressee: '何珺祎',
        reason: '案情复杂。\n需要补充调查',
        days: '三十日',
        reviewDueOn: '2026年7月10日',
      },
    });
    expect(written).toMatchObject({
      document: {
        kind: 'extension-notice',
        layout: 'letter',
        title: '行政复议延期审理通知书',
        signature: { authority: '北京市门头沟区司法局', on: '2026-05-20' },
      },
    });
    expect('document' in written && written.document.paragraphs.map((each) => each.text)).toEqual([
      '何珺祎：',
      '理由：案情复杂。',
      '需要补充调查。',
      '延长三十日，至2026年7月10日届满。',
    ]);
  });

  it('缺少的内容说出名称，不出具', () => {
    const written = writePaper(row, template, { ...content, values: { addressee: '何珺祎' } });
    expect('missing' in written && termsOf(written.missing)).toBe('理由、日数、审理届满日');
  });

  it('当事人填写的表格留空', () => {
    const form = paperRow('stay-application') as PaperRow;
    const blankForm = parseTemplate(form, '申请停止执行{{行政行为}}。理由：{{理由}}\n~申请人（签名）');
    expect(writePaper(form, blankForm, { ...content, values: {}, on: null })).toEqual({
      document: expect.objectContaining({
        layout: 'plain',
        number: null,
        paragraphs: [{ role: 'body', text: expect.stringMatching(/^申请停止执行＿{14}。理由：＿{40,}$/) }],
        signature: { authority: '申请人（签名）', on: null },
      }),
    });
  });
});

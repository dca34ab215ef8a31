import { plainDate } from '@fuyi/kernel';
import { documentCatalogue, paperRow, toDocx, toPdf, type PaperRow } from '@fuyi/documents';
import { filesOfZip, pagesOf, unbalanced } from '@fuyi/testing';
import { reference } from '../../../../../seeds/reference';
import { Templates } from '../templates';
import { BlankPapers } from './blank-papers';

const today = plainDate('2026-09-08');
const blanks = new BlankPapers(new Templates(), reference, { today: () => today, now: () => new Date(0) });
const named = (kind: string) => blanks.of(paperRow(kind) as PaperRow);
const textsOf = (kind: string) => named(kind).paragraphs.map(({ text }) => text);
/** Words of all pages, page numbers left out. */
const wordsOf = async (pdf: Buffer) =>
  squeezed((await pagesOf(pdf, 0.1)).flatMap(({ lines }) => lines).join('')).replace(/—\d+—/g, '');
const squeezed = (text: string) => text.replace(/\s/g, '');

describe('空白文书', () => {
  it.each(documentCatalogue.map((row) => [row.code, row.kind, row] as const))(
    '%s %s：可编辑的一份结构完好，PDF 有标题和每一段，没有漏填的字段',
    async (_, kind, row) => {
      const document = blanks.of(row);
      const words = [document.title, ...document.paragraphs.map(({ text }) => text)].join('\n');
      expect(words).not.toMatch(/undefined|null|NaN|\[object|\{\{|\}\}|9999/);
      const parts = filesOfZip(await toDocx(document));
      for (const [name, xml] of parts) expect([kind, name, unbalanced(xml)]).toEqual([kind, name, []]);
      expect(parts.get('word/document.xml')).toContain(row.title);
      const drawn = await wordsOf(await toPdf(document));
      for (const text of [row.title, ...document.paragraphs.map((each) => each.text)])
        expect(drawn).toContain(squeezed(text));
    },
    60_000,
  );

  it('每一种都有地方写：空白处、签名处或者日期', () => {
    for (const row of documentCatalogue) {
      const { paragraphs, signature } = blanks.of(row);
      expect([row.kind, signature.on]).toEqual([row.kind, null]);
      expect([row.kind, paragraphs.some(({ text }) => text.includes('＿'))]).toEqual([row.kind, true]);
    }
  });

  it('第三十九条：中止通知书留着情形、日期、已用审限，条文、机关照写，文号留着年份和序号', () => {
    const { number, signature } = named('suspension-notice');
    expect(number).toBe('门政复〔　　〕　　号');
    expect(signature).toEqual({
      authority: '北京市门头沟区人民政府',
      on: null,
      seal: '（行政复议机关印章）',
    });
    expect(textsOf('suspension-notice').join('')).toMatch(/自＿＿＿＿年＿＿月＿＿日起中止/);
  });

  it('第七十五条：决定书写明起诉的日数，日期留空', () => {
    const text = textsOf('decision').join('');
    expect(text).toContain('自收到本决定书之日起15日内');
    expect(text).toContain('被申请人＿＿＿＿年＿＿月＿＿日作出的');
  });

  it('要写几行的字段写到行末，不多出一个字', () => {
    for (const text of documentCatalogue.flatMap(({ kind }) => textsOf(kind)))
      if (/＿{28,}$/.test(text)) expect([25, 26, 27, 28, 0].includes((text.length + 2) % 28)).toBe(true);
  });
});

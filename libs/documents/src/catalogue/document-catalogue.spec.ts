import { readTemplates } from '../../../../seeds/templates';
import { parseTemplate, TemplateFault } from '../templates/template';
import { documentCatalogue, paperRow } from './document-catalogue';
import { paperFields } from './paper-fields';
import type { PaperRow } from './paper-row';

const chapters = { A: 20, B: 13, C: 25, D: 6, E: 11, F: 11, G: 12 };
const templates = readTemplates();
const row = (kind: string) => paperRow(kind) as PaperRow;

describe('文书目录', () => {
  it('documents.md 的每一种文书都在：A01 至 G12，一种不缺', () => {
    const expected = Object.entries(chapters).flatMap(([chapter, count]) =>
      Array.from({ length: count }, (_, n) => `${chapter}${String(n + 1).padStart(2, '0')}`),
    );
    expect([...new Set(documentCatalogue.map(({ code }) => code))]).toEqual(expected);
  });

  it('名称不重复，字段的中文名不重复', () => {
    const kinds = documentCatalogue.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(new Set(Object.values(paperFields)).size).toBe(Object.keys(paperFields).length);
  });

  it('每一种都写明标题、制发、受文、必备内容和依据', () => {
    for (const { title, issuer, addressees, required, basis } of documentCatalogue) {
      expect(title).not.toBe('');
      expect(issuer).not.toBe('');
      expect(addressees.length).toBeGreaterThan(0);
      expect(required.length).toBeGreaterThan(0);
      expect(basis.length).toBeGreaterThan(0);
    }
  });

  it('第七十三条、第七十五条：决定书、调解书加盖行政复议机关印章', () => {
    for (const { title, sealKind } of documentCatalogue.filter((each) =>
      /^行政复议(决定|调解)书$/.test(each.title),
    ))
      expect([title, sealKind]).toEqual([title, 'authority']);
  });
});

describe('文书模板', () => {
  it('不由程序拼成的每一种都有模板，没有多余的模板', () => {
    const expected = documentCatalogue.filter(({ assembled }) => !assembled).map(({ kind }) => kind);
    expect([...templates.keys()].sort()).toEqual([...expected].sort());
  });

  it.each([...templates])('%s：字段都认识，必备内容都在', (kind, text) => {
    expect(() => parseTemplate(row(kind), text)).not.toThrow();
  });

  it.each([...templates])('%s：日期、期限、日数不手写', (_, text) => {
    expect(text).not.toMatch(/\d/);
    expect(text).not.toMatch(/[一二三四五六七八九十]+(?:个工作)?日(?:内|以内|前)/);
  });

  it('不认识的字段：指出文书和字段', () => {
    expect(() => parseTemplate(row('stay-notice'), '{{停止日期}}')).toThrow(
      new TemplateFault('《停止执行通知书》的模板：没有“停止日期”这个字段'),
    );
  });

  it('花括号不成对、缺少必备内容：不能使用', () => {
    expect(() => parseTemplate(row('stay-notice'), '{{情形}')).toThrow(TemplateFault);
    expect(() => parseTemplate(row('stay-notice'), '{{情形}}')).toThrow(/缺少必备内容/);
  });
});

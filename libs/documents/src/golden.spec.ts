import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate } from '@fuyi/kernel';
import { differing, greyFromPng, pagesOf, pngOf } from '@fuyi/testing';
import { readTemplates } from '../../../seeds/templates';
import { paperRow } from './catalogue/document-catalogue';
import type { PaperValues } from './catalogue/paper-fields';
import type { PaperRow } from './catalogue/paper-row';
import { decisionLetter } from './decision-letter';
import { letter } from './examples';
import { grid } from './geometry';
import type { OfficialDocument } from './official-document';
import { toPdf } from './pdf';
import { parseTemplate } from './templates/template';
import { writePaper } from './templates/write-paper';

const templates = readTemplates();
const written = (kind: string, values: PaperValues): OfficialDocument => {
  const row = paperRow(kind) as PaperRow;
  const paper = writePaper(row, parseTemplate(row, templates.get(kind) ?? ''), {
    authority: letter.authority,
    office: '北京市门头沟区司法局',
    number: letter.number,
    on: row.due.by === 'form' ? null : plainDate('2026-07-06'),
    values,
  });
  if ('missing' in paper) throw new Error(paper.missing.join());
  return paper.document;
};
const objection = `不服被申请人${letter.respondent.name}于2026年4月28日作出的${letter.act.title}`;

const papers = {
  decision: decisionLetter(letter),
  'suspension-notice': written('suspension-notice', {
    addressee: '何珺祎、何𠮷、北京市门头沟区市场监督管理局',
    applicants: '何珺祎',
    objection,
    acceptedOn: '2026年6月10日',
    caseNumber: letter.number ?? '',
    ground: '以其他案件的审理结果为依据，其他案件尚未审结',
    groundBasis: '《中华人民共和国行政复议法》第三十九条第一款第八项',
    reason: '另案尚未审结',
    happenedOn: '2026年7月6日',
    usedDays: '25日',
  }),
  'stay-application': written('stay-application', { authority: letter.authority, objection }),
} as const;

/** Set to write the pictures anew; look at them before they are committed. */
const rewriting = process.env['FUYI_GOLDEN'] === 'write';

describe('GB/T 9704　印出来的样子', () => {
  it.each(Object.entries(papers))(
    '%s：首面与存样一致',
    async (kind, document) => {
      const [first] = await pagesOf(await toPdf(document));
      if (!first) throw new Error('no page');
      const file = join(__dirname, 'golden', `${kind}.png`);
      if (rewriting || !existsSync(file)) writeFileSync(file, pngOf(first));
      expect(differing(first, greyFromPng(readFileSync(file)))).toBeLessThan(0.002);
    },
    60_000,
  );

  it('存样不是摆设：换一个日期就不一致', async () => {
    const changed = { ...papers['stay-application'], title: '停止执行申请' };
    const [first] = await pagesOf(await toPdf(changed));
    if (!first) throw new Error('no page');
    const kept = greyFromPng(readFileSync(join(__dirname, 'golden', 'stay-application.png')));
    expect(differing(first, kept)).toBeGreaterThan(0.002);
  }, 60_000);

  it('每面二十二行、每行二十八字，多面的文书也一样', async () => {
    const paragraph = {
      role: 'heading',
      text: '复'.repeat(grid.charactersPerLine * grid.linesPerPage * 3),
    } as const;
    const pages = await pagesOf(await toPdf({ ...papers.decision, paragraphs: [paragraph] }), 0.1);
    const bodyOf = (lines: readonly string[]) => lines.filter((line) => /^复+$/.test(line.trim()));
    const [, second = { lines: [] }, third = { lines: [] }] = pages;
    for (const { lines } of [second, third]) {
      expect(bodyOf(lines)).toHaveLength(grid.linesPerPage);
      for (const line of bodyOf(lines)) expect([...line.trim()]).toHaveLength(grid.charactersPerLine);
    }
    pages.forEach(({ lines }, n) => expect(lines.at(-1)?.trim()).toBe(`— ${n + 1} —`));
  }, 60_000);

  it('第二字库补上𠮷；两种字库都没有的字印作〓并注明统一码', async () => {
    const named = decisionLetter({ ...letter, thirdParties: [{ kind: 'natural', name: '何𱁬𠮷' }] });
    const text = (await pagesOf(await toPdf(named), 0.1)).flatMap(({ lines }) => lines).join('');
    expect(text).toContain('第三人：何〓𠮷');
    expect(text).toContain('注：〓为字库未收之字，依次为U+3106C。');
  }, 60_000);
});

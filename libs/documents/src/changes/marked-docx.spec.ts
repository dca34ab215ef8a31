import { decisionLetter } from '../decision-letter';
import { toMarkedDocx } from '../docx';
import { letter } from '../examples';
import { unzipped } from '../zip.fixture';
import { paperChanges } from './paper-changes';

const before = decisionLetter(letter);
const after = decisionLetter({
  ...letter,
  facts: `${letter.facts}\n另查明，被申请人已经送达。`,
  reasons: `${letter.reasons}程序合法。`,
});
const revision = { author: letter.authority, at: '2026-09-01T02:00:00.000Z' };

/** The text a reader has after accepting or rejecting every revision, one paragraph a line. */
const settled = (xml: string, dropped: 'ins' | 'del'): readonly string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => !new RegExp(`<w:rPr>\\s*<w:${dropped} `, 'u').test(paragraph))
    .map((paragraph) =>
      [
        ...paragraph
          .replaceAll(new RegExp(`<w:${dropped} [^>]*>.*?</w:${dropped}>`, 'gsu'), '')
          .matchAll(/<w:(?:t|delText)[^>]*>([^<]*)</gu),
      ]
        .map(([, text]) => text)
        .join(''),
    );

describe('两稿之间的改动，写成 Word 的修订', () => {
  let xml: string;
  beforeAll(async () => {
    xml = unzipped(await toMarkedDocx(paperChanges(before, after), revision), 'word/document.xml');
  });
  const textsOf = (paper: typeof before) => paper.paragraphs.map(({ text }) => text);

  it('全部接受，是后一稿；全部拒绝，是前一稿', () => {
    expect(settled(xml, 'del')).toEqual(expect.arrayContaining([...textsOf(after)]));
    expect(settled(xml, 'ins')).toEqual(expect.arrayContaining([...textsOf(before)]));
    expect(settled(xml, 'ins').join('')).not.toContain('另查明');
  });

  it('修订人是机关，有日期，编号不重复', () => {
    const ids = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)" w:author="([^"]*)" w:date="([^"]*)"/gu)];
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
    for (const [, , author, date] of ids) expect([author, date]).toEqual([revision.author, revision.at]);
  });
});

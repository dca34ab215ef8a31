import { inflateSync } from 'node:zlib';
import { decisionLetter } from './decision-letter';
import { toDocx } from './docx';
import { letter } from './examples';
import { characterSpacingTwips, grid, page, points, printedBody, type } from './geometry';
import { hasGlyph } from './glyphs';
import { toPdf } from './pdf';
import { unzipped } from './zip.fixture';

const document = decisionLetter(letter);
const rare = decisionLetter({ ...letter, thirdParties: [{ kind: 'natural', name: '何𱁬𠮷' }] });

/** Pages and drawn text of a PDF as this library writes it: glyph numbers through the ToUnicode map of its one font. */
const readPdf = (pdf: Buffer) => {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/stream\n/g)].flatMap(({ index }) => {
    try {
      return [inflateSync(pdf.subarray(index + 7)).toString('latin1')];
    } catch {
      return [];
    }
  });
  const words = (text: string) => [...text.matchAll(/<([0-9a-f]+)>/gi)].map((match) => match[1] ?? '');
  const utf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  const glyphs = new Map<number, string>();
  for (const map of streams.filter((each) => each.includes('beginbfrange')))
    for (const [, first, list] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi))
      words(list ?? '').forEach((hex, n) => glyphs.set(parseInt(first ?? '', 16) + n, utf16(hex)));
  const drawn = streams
    .filter((each) => each.includes('TJ'))
    .flatMap(words)
    .flatMap((hex) => hex.match(/.{4}/g) ?? [])
    .map((each) => glyphs.get(parseInt(each, 16)) ?? '')
    .join('');
  return { pages: [...raw.matchAll(/\/Type \/Page\b(?!s)/g)].length, drawn, numbers: streams.join('') };
};

describe('GB/T 9704　版式', () => {
  it('每行二十八字、每面二十二行，落在版心之内', () => {
    const width = points(page.widthMm - page.leftMm - page.rightMm);
    for (const character of [printedBody, type.body + characterSpacingTwips / 20]) {
      const line = grid.charactersPerLine * character;
      expect(line).toBeLessThan(width);
      expect(line + type.body / 2).toBeGreaterThan(width);
    }
    expect(grid.linesPerPage * type.line).toBeLessThanOrEqual(
      points(page.heightMm - page.topMm - page.bottomMm),
    );
  });

  it('可编辑文书：仿宋三号、固定行距二十八点五、首行缩进二字、页边距', async () => {
    const docx = await toDocx(document);
    const xml = unzipped(docx, 'word/document.xml');
    expect(xml).toContain('w:eastAsia="仿宋_GB2312"');
    expect(xml).toContain('w:eastAsia="方正小标宋简体"');
    expect(xml).toContain('<w:sz w:val="32"/>');
    expect(xml).toContain('w:line="570" w:lineRule="exact"');
    expect(xml).toMatch(
      /w:firstLine="640"[^>]*w:firstLineChars="200"|w:firstLineChars="200"[^>]*w:firstLine="640"/,
    );
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    for (const { text } of document.paragraphs) expect(xml).toContain(text);
    expect(xml).toContain('二〇二六年八月二十六日');
    expect(unzipped(docx, 'word/footer1.xml')).toContain('— ');
  });

  it('PDF：三面、页码、正文逐段都在', async () => {
    const { pages, drawn } = readPdf(await toPdf(document));
    expect(pages).toBe(3);
    const letters = (text: string) => text.replace(/\s/g, '');
    const running = letters(drawn).replace(/—\d—/g, '');
    for (const { text } of document.paragraphs) expect(running).toContain(letters(text));
    for (const number of ['—1—', '—2—', '—3—']) expect(letters(drawn)).toContain(number);
  });
});

describe('姓名用字', () => {
  it('珺、祎、龘、䶮、𠮷有字形', () => {
    for (const each of '珺祎龘䶮𠮷頔曌昇〔〕〇×') expect(hasGlyph(each)).toBe(true);
  });

  it('可编辑文书保留字库未收的字', async () => {
    expect(unzipped(await toDocx(rare), 'word/document.xml')).toContain('何𱁬𠮷');
  });
});

describe('NAM-11　文件属性', () => {
  it('作者是行政复议机关，属性里没有个人姓名', async () => {
    const core = unzipped(await toDocx(document), 'docProps/core.xml');
    expect(core).toContain('<dc:creator>北京市门头沟区人民政府</dc:creator>');
    expect(core).not.toContain('何珺祎');
    const pdf = (await toPdf(document)).toString('latin1');
    const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('latin1');
    expect(pdf).toContain(utf16('行政'));
    expect(pdf).not.toContain(utf16('何珺祎'));
  });
});

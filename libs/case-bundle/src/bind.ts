import { buffer } from 'node:stream/consumers';
import { PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib';
import { countPages } from './count-pages';
import { boundPages, isPaged } from './pages';
import type { DrawCatalogue, Item, Listed, Volume } from './terms';

const footerSize = 10.5;
const margin = 40;
/** 副卷另编页，前加 F；the standard face has no Chinese. */
const prefixes = { main: '', side: 'F-' } as const satisfies Readonly<Record<Volume, string>>;

const numberPage = (page: PDFPage, text: string, font: PDFFont) => {
  const x = page.getSize().width - margin - font.widthOfTextAtSize(text, footerSize);
  page.drawText(text, { x, y: 18, size: footerSize, font, color: rgb(0, 0, 0) });
};

/** 合订：目录在前，能装订的逐页编号；what has no pages stands in the catalogue only. */
export const bindCase = async (items: readonly Item[], catalogue: DrawCatalogue): Promise<Buffer> => {
  const whole = await PDFDocument.create();
  const font = await whole.embedFont(StandardFonts.Helvetica);
  const count = countPages();
  const listed: Listed[] = [];
  for (const item of items) {
    const bound = isPaged(item) ? await boundPages(await buffer(await item.open()), item.extension) : null;
    const line = count(item, bound);
    listed.push(line);
    if (!bound || line.firstPage === null) continue;
    const pages = await whole.copyPages(bound, bound.getPageIndices());
    for (const [n, page] of pages.entries())
      numberPage(whole.addPage(page), `${prefixes[item.volume]}${line.firstPage + n}`, font);
  }
  const front = await PDFDocument.load(await catalogue(listed));
  const pages = await whole.copyPages(front, front.getPageIndices());
  for (const [n, page] of pages.entries()) whole.insertPage(n, page);
  return Buffer.from(await whole.save());
};

import { PDFDocument, rgb, StandardFonts, type PDFFont } from 'pdf-lib';

const a4: [number, number] = [595.28, 841.89];
const footerSize = 10.5;
const margin = 40;

/** Pages of a paper or a picture; null for what cannot be bound (录音、录像、其他电子文件). */
export const boundPages = async (content: Buffer, extension: string): Promise<PDFDocument | null> => {
  if (extension === 'pdf') return PDFDocument.load(content, { ignoreEncryption: false }).catch(() => null);
  if (!['png', 'jpg', 'jpeg'].includes(extension)) return null;
  const bound = await PDFDocument.create();
  const picture = await (extension === 'png' ? bound.embedPng(content) : bound.embedJpg(content)).catch(
    () => null,
  );
  if (!picture) return null;
  const page = bound.addPage(a4);
  const { width, height } = picture.scaleToFit(a4[0] - 2 * margin, a4[1] - 2 * margin);
  page.drawImage(picture, { x: (a4[0] - width) / 2, y: (a4[1] - height) / 2, width, height });
  return bound;
};

const numberPage = (page: ReturnType<PDFDocument['getPage']>, text: string, font: PDFFont) => {
  const { width } = page.getSize();
  page.drawText(text, {
    x: width - margin - font.widthOfTextAtSize(text, footerSize),
    y: 18,
    size: footerSize,
    font,
    color: rgb(0, 0, 0),
  });
};

/** All that can be bound, one after the other, every page numbered through; the catalogue comes first without a number. */
export const bindPdf = async (
  catalogue: Buffer,
  parts: readonly { readonly content: Buffer; readonly extension: string; readonly prefix: string }[],
): Promise<Buffer> => {
  const whole = await PDFDocument.create();
  const font = await whole.embedFont(StandardFonts.Helvetica);
  const front = await PDFDocument.load(catalogue);
  for (const page of await whole.copyPages(front, front.getPageIndices())) whole.addPage(page);
  const counted = new Map<string, number>();
  for (const { content, extension, prefix } of parts) {
    const bound = await boundPages(content, extension);
    if (!bound) continue;
    for (const page of await whole.copyPages(bound, bound.getPageIndices())) {
      const n = (counted.get(prefix) ?? 0) + 1;
      counted.set(prefix, n);
      numberPage(whole.addPage(page), `${prefix}${n}`, font);
    }
  }
  return Buffer.from(await whole.save());
};

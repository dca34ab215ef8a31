import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** One page as it is seen: the lines of text from top to bottom, and a grey picture, one byte a pixel. */
export type PdfPage = {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly grey: Buffer;
};

const greyOf = (bgra: Uint8Array): Buffer =>
  Buffer.from({ length: bgra.length / 4 } as ArrayLike<number>).map((_, n) =>
    Math.round(((bgra[n * 4] ?? 0) + (bgra[n * 4 + 1] ?? 0) + (bgra[n * 4 + 2] ?? 0)) / 3),
  ) as Buffer;

export const pagesOf = async (pdf: Buffer, scale = 0.5): Promise<readonly PdfPage[]> => {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages: PdfPage[] = [];
  for (const page of document.pages()) {
    const lines = page
      .getText()
      .split(/[\r\n]+/)
      .filter((line) => line.trim() !== '');
    const { width, height, data } = await page.render({ scale, render: 'bitmap' });
    pages.push({ lines, width, height, grey: greyOf(data) });
  }
  document.destroy();
  library.destroy();
  return pages;
};

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** A grey PNG without filters, so that `greyFromPng` is its exact inverse. */
export const pngOf = ({ width, height, grey }: Omit<PdfPage, 'lines'>): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  const rows = Array.from({ length: height }, (_, n) =>
    Buffer.concat([Buffer.from([0]), grey.subarray(n * width, (n + 1) * width)]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

export const greyFromPng = (png: Buffer): Omit<PdfPage, 'lines'> => {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
  const grey = Buffer.concat(
    Array.from({ length: height }, (_, n) => rows.subarray(n * (width + 1) + 1, (n + 1) * (width + 1))),
  );
  return { width, height, grey };
};

/** Share of pixels that are clearly of another grey, 0…1; 1 for another size. */
export const differing = (one: Omit<PdfPage, 'lines'>, other: Omit<PdfPage, 'lines'>): number => {
  if (one.width !== other.width || one.height !== other.height) return 1;
  const count = one.grey.reduce(
    (sum, grey, n) => (Math.abs(grey - (other.grey[n] ?? 0)) > 48 ? sum + 1 : sum),
    0,
  );
  return count / one.grey.length;
};

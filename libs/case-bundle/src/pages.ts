import { PDFDocument } from 'pdf-lib';
import type { Item } from './terms';

const a4: [number, number] = [595.28, 841.89];
const margin = 40;
const paged: readonly string[] = ['pdf', 'png', 'jpg', 'jpeg'];

/** Papers and pictures have pages; recordings and other electronic files have none. */
export const isPaged = ({ extension }: Pick<Item, 'extension'>): boolean => paged.includes(extension);

/** Null for what turns out not to open: it is kept as it is, without page numbers. */
export const boundPages = async (content: Buffer, extension: string): Promise<PDFDocument | null> => {
  if (extension === 'pdf') return PDFDocument.load(content).catch(() => null);
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

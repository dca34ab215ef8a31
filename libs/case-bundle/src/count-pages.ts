import type { PDFDocument } from 'pdf-lib';
import type { Item, Listed, Volume } from './terms';

/** Numbers the items and their pages, each volume from 1. */
export const countPages = () => {
  const counted: Record<Volume, number> = { main: 0, side: 0 };
  const nextPage: Record<Volume, number> = { main: 1, side: 1 };
  return ({ volume, title, on }: Item, bound: PDFDocument | null): Listed => {
    const pages = bound?.getPageCount() ?? 0;
    const firstPage = pages > 0 ? nextPage[volume] : null;
    nextPage[volume] += pages;
    return { volume, ordinal: ++counted[volume], title, on, firstPage, pages };
  };
};

import { TextLayer, type PDFDocumentProxy, type RenderTask } from 'pdfjs-dist';
import type { Look } from './look';

type Sheet = {
  readonly canvas: HTMLCanvasElement;
  /** Its words, for selecting, searching and reading aloud. */
  readonly words: HTMLElement;
  /** CSS pixels of the desk. */
  readonly width: number;
};

/** What a browser still draws. */
const largestSide = 8192;

/** Draws one page; the answer stops the drawing. `told` when the page can be read, or cannot. */
export const drawPage = (
  pdf: PDFDocumentProxy,
  { page, zoom, turn }: Look,
  { canvas, words, width }: Sheet,
  told: (failed: boolean) => void,
): (() => void) => {
  let left = false;
  let drawing: RenderTask | undefined;
  let writing: TextLayer | undefined;
  const draw = async () => {
    const sheet = await pdf.getPage(page);
    if (left) return;
    const rotation = (sheet.rotate + turn) % 360;
    const natural = sheet.getViewport({ scale: 1, rotation });
    const scale = (width / natural.width) * zoom;
    const viewport = sheet.getViewport({ scale, rotation });
    const longest = Math.max(viewport.width, viewport.height);
    const density = Math.min(window.devicePixelRatio || 1, 2, largestSide / longest);
    canvas.width = Math.floor(viewport.width * density);
    canvas.height = Math.floor(viewport.height * density);
    canvas.style.width = `${viewport.width}px`;
    canvas.style.height = `${viewport.height}px`;
    drawing = sheet.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] });
    await drawing.promise;
    if (left) return;
    told(false);
    words.replaceChildren();
    words.style.setProperty('--total-scale-factor', String(scale));
    writing = new TextLayer({ textContentSource: sheet.streamTextContent(), container: words, viewport });
    await writing.render();
  };
  draw().catch(() => {
    if (!left) told(true);
  });
  return () => {
    left = true;
    drawing?.cancel();
    writing?.cancel();
    words.replaceChildren();
  };
};

import { getDocument, GlobalWorkerOptions, PDFDataRangeTransport, PDFWorker } from 'pdfjs-dist';
import { partSize, type ServedFile } from '../../api/served-file';

GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).href;

/** One for all files; it starts while the first part of a file is on its way. */
const worker = new PDFWorker();

const beside = (folder: string) => `${import.meta.env.BASE_URL}pdfjs/${folder}/`;

/** Fetches what the page on the desk needs and nothing ahead; tables of characters and fonts come from this platform. */
export const openPdf = (file: ServedFile, lost: (error: unknown) => void) => {
  const range = new PDFDataRangeTransport(file.size, file.first, file.first.length === file.size);
  range.requestDataRange = (from, to) =>
    void file.part(from, to).then((bytes) => range.onDataRange(from, bytes), lost);
  return getDocument({
    worker,
    range,
    rangeChunkSize: partSize,
    disableAutoFetch: true,
    disableStream: true,
    cMapUrl: beside('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: beside('standard_fonts'),
    wasmUrl: beside('wasm'),
    enableXfa: false,
  });
};

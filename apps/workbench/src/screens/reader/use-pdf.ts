import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import type { ServedFile } from '../../api/served-file';
import { openPdf } from './pdf-document';

type Opened =
  | { readonly state: 'opening' | 'damaged' | 'lost' }
  | { readonly state: 'open'; readonly pdf: PDFDocumentProxy };

/** `lost`: a part did not arrive; `damaged`: no PDF that can be shown. */
export const usePdf = (file: ServedFile): Opened => {
  const [opened, setOpened] = useState<Opened>({ state: 'opening' });
  useEffect(() => {
    const closed = new AbortController();
    const told = (next: Opened) => {
      if (!closed.signal.aborted) setOpened(next);
    };
    const opening = openPdf(file, () => told({ state: 'lost' }));
    opening.promise.then(
      (pdf) => told({ state: 'open', pdf }),
      () => told({ state: 'damaged' }),
    );
    return () => {
      closed.abort();
      void opening.destroy();
    };
  }, [file]);
  return opened;
};

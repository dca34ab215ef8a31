import { useEffect, useRef, useState } from 'react';
import type { ServedFile } from '../../api/served-file';
import { drawPage } from './drawn-page';
import type { Look } from './look';
import { useDeskWidth } from './use-desk-width';
import { usePdf } from './use-pdf';
import { Unreadable } from './unreadable';

type PdfViewProps = {
  readonly file: ServedFile;
  readonly look: Look;
  readonly counted: (pages: number) => void;
};

/** One page at a time; nothing else of the file is fetched. */
export const PdfView = ({ file, look, counted }: PdfViewProps) => {
  const opened = usePdf(file);
  const pdf = opened.state === 'open' ? opened.pdf : null;
  const [desk, width] = useDeskWidth();
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (pdf) counted(pdf.numPages);
  }, [pdf]);
  useEffect(() => {
    if (!pdf || !canvas.current || !words.current || width === 0) return;
    setFailed(false);
    return drawPage(pdf, look, { canvas: canvas.current, words: words.current, width }, (wrong) => {
      setFailed(wrong);
      setShown(look.page);
    });
  }, [pdf, look, width]);
  useEffect(() => {
    if (desk.current) desk.current.scrollTop = 0;
  }, [look.page]);
  if (opened.state === 'damaged') return <Unreadable address={file.address} why="这份 PDF 在这里打不开。" />;
  return (
    <>
      {opened.state === 'lost' ? (
        <Unreadable address={file.address} why="网络断了，后面的页没有取到，请重新打开。" />
      ) : null}
      {failed ? <Unreadable address={file.address} why={`第 ${look.page} 页显示不了。`} /> : null}
      <div
        ref={desk}
        className="reader-desk"
        tabIndex={0}
        role="region"
        aria-label={`第 ${look.page} 页`}
        aria-busy={shown !== look.page}
      >
        <div className="reader-sheet" data-page={shown || undefined}>
          <canvas ref={canvas} aria-hidden="true" />
          <div ref={words} className="reader-words" />
        </div>
      </div>
    </>
  );
};

import { Button } from 'antd';
import type { CasePage } from '../../api/types';
import { shortDay } from '../../parts/days';
import { Tag } from '../../parts/tag';
import { paperAddress, type ListedPaper } from './papers';

export type Opened = { readonly kind: string; readonly n: number; readonly title: string };

type CopiesProps = {
  readonly page: CasePage;
  readonly paper: ListedPaper;
  readonly open: (paper: Opened) => void;
};

/** 每一份：日期，预览，下载。 */
export const Copies = ({
  page: { caseId, today },
  paper: { kind, title, state, copies },
  open,
}: CopiesProps) => (
  <>
    {copies.map(({ n, on, missingGlyphs }) => {
      const which = copies.length > 1 ? `${title}第${n}份` : title;
      return (
        <div key={n} className="downloads">
          {state === 'available' ? <span className="note">{shortDay(on, today)}</span> : null}
          <Button
            size="small"
            type="link"
            aria-label={`预览${which}`}
            onClick={() => open({ kind, n, title })}
          >
            预览
          </Button>
          <a href={paperAddress(caseId, kind, n, 'docx')} aria-label={`下载${which} docx`} download>
            docx
          </a>
          <a href={paperAddress(caseId, kind, n, 'pdf')} aria-label={`下载${which} PDF`} download>
            PDF
          </a>
          {missingGlyphs.length > 0 ? (
            <Tag tone="warning">缺字 {missingGlyphs.join('、')}，PDF 印作〓</Tag>
          ) : null}
        </div>
      );
    })}
  </>
);

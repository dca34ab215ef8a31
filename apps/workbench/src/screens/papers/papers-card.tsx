import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { shortDay } from '../../parts/days';
import { Card } from '../../parts/card';
import { Loading } from '../../parts/loading';
import { Tag } from '../../parts/tag';
import type { CasePage } from '../../api/types';
import { PaperPreview } from './paper-preview';
import { paperAddress, usePapers, type ListedPaper } from './papers';

type Shown = 'available' | 'form' | 'none';
const shown = [
  { value: 'available', label: '可以出具' },
  { value: 'form', label: '空白表格' },
  { value: 'none', label: '还没有' },
] as const satisfies readonly { readonly value: Shown; readonly label: string }[];

type Opened = { readonly kind: string; readonly n: number; readonly title: string };

const Copies = ({
  page: { caseId, today },
  paper: { kind, title, state, copies },
  open,
}: {
  readonly page: CasePage;
  readonly paper: ListedPaper;
  readonly open: (paper: Opened) => void;
}) => (
  <>
    {copies.map(({ n, on, missingGlyphs }) => (
      <div key={n} className="downloads">
        {state === 'available' ? <span className="note">{shortDay(on, today)}</span> : null}
        <Button size="small" type="link" onClick={() => open({ kind, n, title })}>
          预览
        </Button>
        <a href={paperAddress(caseId, kind, n, 'docx')} download>
          docx
        </a>
        <a href={paperAddress(caseId, kind, n, 'pdf')} download>
          PDF
        </a>
        {missingGlyphs.length > 0 ? (
          <Tag tone="warning">缺字 {missingGlyphs.join('、')}，PDF 印作〓</Tag>
        ) : null}
      </div>
    ))}
  </>
);

/** 文书目录里与本案有关的每一种：可以出具的，空白表格，还没有的和原因。 */
export const PapersCard = ({ page }: { readonly page: CasePage }) => {
  const { data, error, refetch } = usePapers(page.caseId, page.version);
  const [kindOf, show] = useState<Shown>('available');
  const [opened, open] = useState<Opened | null>(null);
  if (!data) return <Loading error={error} again={() => void refetch()} />;
  const papers = data.items.filter(({ state }) => state === kindOf);
  return (
    <Card
      title="文书目录"
      note={`${papers.length} 种`}
      end={<Segmented<Shown> aria-label="显示哪些文书" options={[...shown]} value={kindOf} onChange={show} />}
      flush
    >
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">编号</th>
            <th scope="col">文书</th>
            <th scope="col">依据</th>
            <th scope="col">{kindOf === 'none' ? '原因' : '出具'}</th>
          </tr>
        </thead>
        <tbody>
          {papers.map((paper) => (
            <tr key={paper.kind}>
              <td>{paper.code}</td>
              <td>{paper.title}</td>
              <td className="note">{paper.basis.join('、')}</td>
              <td>{paper.reason ?? <Copies page={page} paper={paper} open={open} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {opened ? <PaperPreview caseId={page.caseId} {...opened} close={() => open(null)} /> : null}
    </Card>
  );
};

import { Segmented } from 'antd';
import { useState } from 'react';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { Loading } from '../../parts/loading';
import type { Opened } from './copies';
import { PaperPreview } from './paper-preview';
import { PaperRows } from './paper-rows';
import { usePapers, type ListedPaper } from './papers';

type Shown = ListedPaper['state'];
const shown = [
  { value: 'available', label: '可以出具' },
  { value: 'form', label: '空白表格' },
  { value: 'none', label: '还没有' },
] as const satisfies readonly { readonly value: Shown; readonly label: string }[];

/** 文书目录里与本案有关的每一种，按部分：可以出具的，空白表格，还没有的和原因。 */
export const PapersCard = ({ page }: { readonly page: CasePage }) => {
  const { data, error, refetch } = usePapers(page.caseId, page.version);
  const [kindOf, show] = useState<Shown>('available');
  const [opened, open] = useState<Opened | null>(null);
  if (!data) return <Loading error={error} again={() => void refetch()} />;
  const papers = data.items.filter(({ state }) => state === kindOf);
  const parts = [...new Set(papers.map(({ part }) => part))];
  return (
    <Card
      title="文书目录"
      note={`${papers.length} 种`}
      end={<Segmented<Shown> aria-label="显示哪些文书" options={[...shown]} value={kindOf} onChange={show} />}
      flush
    >
      <div className="table-scroll" role="region" aria-label="文书列表" tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">编号</th>
              <th scope="col">文书</th>
              <th scope="col">依据</th>
              <th scope="col">{kindOf === 'none' ? '原因' : '出具'}</th>
            </tr>
          </thead>
          {parts.map((part) => (
            <PaperRows
              key={part}
              page={page}
              part={part}
              papers={papers.filter((each) => each.part === part)}
              open={open}
            />
          ))}
        </table>
      </div>
      <PaperPreview caseId={page.caseId} opened={opened} close={() => open(null)} />
    </Card>
  );
};

import type { CasePage } from '../../api/types';
import { shortDay } from '../../parts/days';
import { Tag } from '../../parts/tag';
import { clockStatusOf } from '../case/clock-status';
import { Copies, type Opened } from './copies';
import type { ListedPaper } from './papers';

type PaperRowsProps = {
  readonly page: CasePage;
  readonly part: string;
  readonly papers: readonly ListedPaper[];
  readonly open: (paper: Opened) => void;
};

const DueDay = ({ due, page }: { readonly due: ListedPaper['due']; readonly page: CasePage }) => {
  if (due === null) return null;
  const { tone, word } = clockStatusOf(due);
  return (
    <div className="note">
      最后一日 {shortDay(due.on, page.today)} <Tag tone={tone}>{word}</Tag>
    </div>
  );
};

/** 目录的一部分：受理、审理、结案、结案后……。 */
export const PaperRows = ({ page, part, papers, open }: PaperRowsProps) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colSpan={4}>
        {part} · {papers.length} 种
      </th>
    </tr>
    {papers.map((paper) => (
      <tr key={paper.kind}>
        <td>{paper.code}</td>
        <td>
          {paper.title}
          <DueDay due={paper.due} page={page} />
        </td>
        <td className="note">{paper.basis.join('、')}</td>
        <td>{paper.reason ?? <Copies page={page} paper={paper} open={open} />}</td>
      </tr>
    ))}
  </tbody>
);

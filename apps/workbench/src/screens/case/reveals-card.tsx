import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { useReveals } from './use-reveals';

const moment = new Intl.DateTimeFormat('zh-CN', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Asia/Shanghai',
});

/** 谁看过完整信息（个人信息保护法第五十一条）。 */
export const RevealsCard = ({ page }: { readonly page: CasePage }) => {
  const { data } = useReveals(page.caseId);
  if (!data || data.items.length === 0) return null;
  return (
    <Card title="谁看过完整信息" note={`${data.items.length} 次`} flush>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">时间</th>
            <th scope="col">谁</th>
            <th scope="col">看了谁的</th>
            <th scope="col">用途</th>
          </tr>
        </thead>
        <tbody>
          {data.items.map(({ personId, at, reader, office, purpose }) => (
            <tr key={`${at}${personId}`}>
              <td>{moment.format(new Date(at))}</td>
              <td>
                {reader} <span className="note">{office}</span>
              </td>
              <td>{page.names[personId] ?? ''}</td>
              <td>{purpose}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
};

import { Link } from 'react-router';
import type { CasePage } from '../../api/types';
import { holds, isOffice, useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { shortDay } from '../../parts/days';
import { Tag } from '../../parts/tag';
import { IssuePaper } from './issue-paper';

/** 用过印的文书，卷宗的导出。 */
export const IssuedCard = ({ page }: { readonly page: CasePage }) => {
  const account = useAccount();
  const { papers } = page.file.issuing;
  const inside = isOffice(account);
  if (!inside && papers.length === 0) return null;
  return (
    <Card
      title="用印与卷宗"
      note={papers.length > 0 ? `${papers.length} 份已用印` : ''}
      end={
        inside ? (
          <>
            <a href={`/api/cases/${page.caseId}/bundle.zip`} download>
              导出卷宗（ZIP）
            </a>
            <a href={`/api/cases/${page.caseId}/bundle.pdf`} download>
              合订 PDF
            </a>
          </>
        ) : null
      }
    >
      {holds(account, 'officer', 'office-head') ? <IssuePaper page={page} /> : null}
      {papers.length > 0 ? (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">文书</th>
              <th scope="col">用印之日</th>
              <th scope="col">校验码</th>
              <th scope="col">下载</th>
            </tr>
          </thead>
          <tbody>
            {papers.map(({ code, title, number, on, recalledOn }) => (
              <tr key={code}>
                <td>
                  {title}
                  <div className="number">{number}</div>
                </td>
                <td>
                  {shortDay(on, page.today)}
                  {recalledOn ? (
                    <div>
                      <Tag tone="danger">{shortDay(recalledOn, page.today)} 收回</Tag>
                    </div>
                  ) : null}
                </td>
                <td>
                  <code>{code.replace(/(.{4})(?=.)/gu, '$1 ')}</code>
                </td>
                <td className="downloads">
                  <a href={`/api/cases/${page.caseId}/papers/${code}`} download>
                    用印的 PDF
                  </a>
                  {holds(account, 'office-head') && !recalledOn ? (
                    <Link to={`/cases/${page.caseId}/paper-recall`}>收回</Link>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </Card>
  );
};

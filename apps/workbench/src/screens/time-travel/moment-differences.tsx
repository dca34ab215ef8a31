import type { Difference } from '@fuyi/reconsideration';
import type { CasePage, Moment } from '../../api/types';
import { Card } from '../../parts/card';
import { withNames } from '../../parts/case-words';
import { shortDay } from '../../parts/days';

type MomentDifferencesProps = { readonly page: CasePage; readonly moment: Moment };

const nothing = <span className="note">还没有</span>;
const noLonger = <span className="note">不再有</span>;

/** 那时与今天的差别，逐条列出。 */
export const MomentDifferences = ({ page, moment }: MomentDifferencesProps) => (
  <Card title="与今天的差别" note={`${moment.differences.length} 处`} flush>
    {moment.differences.length === 0 ? (
      <p className="card-body note">没有差别：这一天以后，案件没有变化。</p>
    ) : (
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">什么</th>
            <th scope="col">{shortDay(moment.on, page.today)}</th>
            <th scope="col">今天</th>
          </tr>
        </thead>
        <tbody>
          {moment.differences.map(({ about, before, after }: Difference, n) => (
            <tr key={n}>
              <th scope="row">{about}</th>
              <td>{before ? withNames(before, page.names) : nothing}</td>
              <td>{after ? withNames(after, page.names) : noLonger}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </Card>
);

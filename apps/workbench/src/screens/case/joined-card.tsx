import { Link } from 'react-router';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { shownNumber } from '../../parts/case-words';
import { shortDay } from '../../parts/days';
import { Tag } from '../../parts/tag';

/** 合并审理的各案，各自的审理期限；〔约定〕以先届满者为准。 */
export const JoinedCard = ({ page: { joined = [], today } }: { readonly page: CasePage }) =>
  joined.length === 0 ? null : (
    <Card title="合并审理" note={`${joined.length} 案，各案期限不变`}>
      <ul className="clocks">
        {joined.map(({ caseId, own, title, numbers, reviewDueOn, earliest }) => (
          <li key={caseId}>
            <span>
              {own ? (
                <b>本案</b>
              ) : title ? (
                <Link className="number" to={`/cases/${caseId}`}>
                  {shownNumber(numbers)}
                </Link>
              ) : (
                shownNumber(numbers)
              )}
              {own ? null : <span className="note">{title ?? '（无权查看）'}</span>}
            </span>
            <span />
            <span className="due">
              {reviewDueOn ? `${shortDay(reviewDueOn, today)}届满` : '没有届满日'}
              {earliest ? <Tag tone="warning">先届满</Tag> : null}
            </span>
          </li>
        ))}
      </ul>
      <p className="note">〔约定〕合并审理的案件，以先届满者为共同期限（实施条例第四十三条）。</p>
    </Card>
  );

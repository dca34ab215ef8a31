import { Select } from 'antd';
import type { PlainDate } from '@fuyi/kernel';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { ChangedText } from '../../parts/changed-text';
import { shortDay } from '../../parts/days';
import { Loading } from '../../parts/loading';
import type { DraftItem, Drafts, DraftsDifference } from './use-drafts';

type ChangesCardProps = {
  readonly page: CasePage;
  readonly drafts: Drafts;
  /** The draft compared with; null: none. */
  readonly from: number | null;
  readonly difference: DraftsDifference | undefined;
  readonly choose: (from: number) => void;
};

const verdict = ({ reviews }: DraftItem): string => {
  const last = reviews.at(-1);
  return last ? `，${last.levelTerm}${last.approved ? '同意' : '退回'}` : '';
};
const labelOf = (item: DraftItem, today: PlainDate): string =>
  `第${item.draft}稿（${item.by} ${shortDay(item.on, today)}${verdict(item)}）`;

/** 自审核人上一次看过的稿以来，改了什么。 */
export const ChangesCard = ({ page, drafts, from, difference, choose }: ChangesCardProps) => {
  const earlier = drafts.items.slice(0, -1);
  if (earlier.length === 0 || from === null)
    return (
      <Card title="各稿之间的改动">
        <p className="note">这是第一稿，没有以前的稿可以比较。</p>
      </Card>
    );
  return (
    <Card
      title="各稿之间的改动"
      end={
        <a href={`/api/cases/${page.caseId}/documents/decision.docx?changesSince=${from}`} download>
          下载修订稿
        </a>
      }
    >
      <div className="changes-choice">
        <label htmlFor="compared-draft">与哪一稿比较</label>
        <Select
          id="compared-draft"
          value={from}
          onChange={choose}
          options={earlier.map((item) => ({ value: item.draft, label: labelOf(item, page.today) }))}
        />
      </div>
      {drafts.since === from ? <p className="note">这一稿是您（或者上一次审核的人）最后看过的。</p> : null}
      {difference ? (
        difference.fields.length === 0 ? (
          <p>与这一稿相同，没有改动。</p>
        ) : (
          <dl className="changed-fields">
            {difference.fields.map(({ field, term, changes }) => (
              <div key={field}>
                <dt>{term}</dt>
                <dd>
                  <ChangedText changes={changes} />
                </dd>
              </div>
            ))}
          </dl>
        )
      ) : (
        <Loading error={null} />
      )}
    </Card>
  );
};

import { Button } from 'antd';
import { Link } from 'react-router';
import { useCase } from '../../api/queries';
import type { WorkItem } from '../../api/types';
import { shownNumber, withNames } from '../../parts/case-words';
import { shortDay } from '../../parts/days';
import { Loading } from '../../parts/loading';
import { MiniClock } from '../../parts/mini-clock';
import { shortBasis } from '../../parts/short-basis';
import { Tag } from '../../parts/tag';
import { formPath } from './groups';

type PreviewProps = {
  readonly item: WorkItem;
  readonly whyOpen: boolean;
  readonly setWhyOpen: (open: boolean) => void;
};

export const Preview = ({ item, whyOpen, setWhyOpen }: PreviewProps) => {
  const page = useCase(item.caseId);
  const { step } = item;
  const clock =
    page.data?.clocks.find(({ status, answer }) => status === 'running' && answer.dueDate === step.dueDate) ??
    page.data?.clocks.find(({ status }) => status === 'running');
  return (
    <aside className="card preview" aria-label="预览">
      <div className="preview-part">
        <div className="preview-top">
          <span>{shownNumber(item.numbers)}</span>
          <Link to={`/cases/${item.caseId}`}>
            打开案件 <kbd>O</kbd>
          </Link>
        </div>
        <h2>{item.title}</h2>
        {page.data ? <p className="sentence">{page.data.sentence}</p> : <Loading error={page.error} />}
        {clock && page.data ? (
          <MiniClock clock={clock} today={page.data.today} whyOpen={whyOpen} setWhyOpen={setWhyOpen} />
        ) : null}
      </div>
      <div className="preview-part">
        <div className="preview-top">
          <h3>下一步：{step.title}</h3>
          {item.mine ? <Tag tone="info">由我办</Tag> : null}
        </div>
        {step.otherwise ? <p className="note">不办的后果：{step.otherwise}</p> : null}
        <p className="note">依据：{shortBasis(step.basis)}</p>
        <div className="buttons">
          <Link to={formPath(item)}>
            <Button type={item.mine ? 'primary' : 'default'} tabIndex={-1}>
              {item.mine ? step.title : '看这一步'} <kbd className="on-primary">Enter</kbd>
            </Button>
          </Link>
        </div>
      </div>
      {page.data ? (
        <div className="preview-part">
          <h3>最近 5 件事</h3>
          <ol className="mini-timeline">
            {page.data.timeline
              .toReversed()
              .slice(0, 5)
              .map(({ version, on, term, lines }) => (
                <li key={version}>
                  <span className="when">{shortDay(on, page.data.today)}</span>
                  <i aria-hidden="true" />
                  <span>
                    {term}
                    <span className="note">{withNames(lines[0] ?? '', page.data.names)}</span>
                  </span>
                </li>
              ))}
          </ol>
        </div>
      ) : null}
    </aside>
  );
};

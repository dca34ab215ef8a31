import type { Work } from '../../api/types';

export type CounterKey = keyof Work['counters'];

const rows: readonly (readonly [CounterKey, string, string, string])[] = [
  ['lapsed', '已届满', '需要登记法律后果', 'danger'],
  ['today', '今日到期', '今天 24 时前', 'danger'],
  ['threeDays', '3 日内到期', '含工作日期限', 'warning'],
  ['waitingForMe', '待我办理', '下一步由我办', ''],
  ['waitingForOthers', '等他人办理', '办完自动出现', ''],
  ['open', '在办', '收件到送达', ''],
];

type CountersProps = {
  readonly counters: Work['counters'];
  readonly chosen: CounterKey | null;
  readonly choose: (key: CounterKey | null) => void;
};

/** Each counter equals the list filtered by it. */
export const Counters = ({ counters, chosen, choose }: CountersProps) => (
  <div className="counters" role="group" aria-label="按期限和等谁筛选" aria-live="polite">
    {rows.map(([key, term, note, tone]) => (
      <button
        key={key}
        type="button"
        aria-pressed={chosen === key}
        onClick={() => choose(chosen === key ? null : key)}
      >
        <b className={counters[key] > 0 ? tone : ''}>{counters[key]}</b>
        <span>
          <strong>{term}</strong>
          <span>{note}</span>
        </span>
      </button>
    ))}
  </div>
);

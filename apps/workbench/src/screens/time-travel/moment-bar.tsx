import { Button, Segmented, Slider } from 'antd';
import type { PlainDate } from '@fuyi/kernel';
import type { Looking } from '@fuyi/reconsideration';
import { useState } from 'react';
import { useToday } from '../../api/queries';
import type { CasePage } from '../../api/types';
import { DayInput } from '../../parts/day-input';
import { shortDay } from '../../parts/days';
import type { LookAt } from './use-moment';

const ways = [
  { value: 'known', label: '截至某日所知' },
  { value: 'stood', label: '截至某日发生' },
] as const satisfies readonly { value: Looking; label: string }[];

const explained = {
  known: '只看那一天终了已经记入案卷的事实；后来补记的不算。',
  stood: '看法律上那一天终了已经发生的事实，不论何时记入案卷。',
} as const satisfies Record<Looking, string>;

/** 时间旅行：one stop for each day on which the case changed, the last is today. */
export const MomentBar = ({ page, lookAt }: { readonly page: CasePage; readonly lookAt: LookAt }) => {
  const now = useToday() ?? page.today;
  const [chosen, choose] = useState<Looking>(page.moment?.looking ?? 'known');
  const { moment, days } = page;
  const stops: readonly PlainDate[] = [
    ...new Set([...(days?.[chosen] ?? []).filter((day) => day < now), now]),
  ];
  const at = moment ? stops.findLastIndex((day) => day <= moment.on) : stops.length - 1;
  if (stops.length < 2) return null;
  const show = (day: PlainDate | null, looking: Looking = chosen) =>
    lookAt(day && day < now ? { looking, on: day } : null);
  return (
    <section className={moment ? 'moment-bar past no-print' : 'moment-bar no-print'} aria-label="时间旅行">
      {moment ? (
        <p className="moment-banner" role="status">
          <b>正在看 {shortDay(moment.on, now)} 的案件</b>
          <span className="note">{explained[moment.looking]}</span>
          <Button size="small" onClick={() => lookAt(null)}>
            回到今天
          </Button>
        </p>
      ) : null}
      <div className="moment-choice">
        <Segmented
          size="small"
          aria-label="怎样看"
          options={[...ways]}
          value={chosen}
          onChange={(looking) => {
            choose(looking);
            if (moment) show(moment.on, looking);
          }}
        />
        <Slider
          ariaLabelForHandle="截至哪一天"
          ariaValueTextFormatterForHandle={(n) => shortDay(stops[n] ?? now, now)}
          className="moment-slider"
          min={0}
          max={stops.length - 1}
          value={at}
          marks={{ 0: shortDay(stops[0] ?? now, now), [stops.length - 1]: '今天' }}
          tooltip={{ formatter: (n) => shortDay(stops[n ?? 0] ?? now, now) }}
          onChange={(n) => show(stops[n] ?? null)}
        />
        <DayInput
          aria-label="选一天"
          latest={now}
          value={moment?.on ?? null}
          onChange={(day) => show(day)}
          placeholder="选一天"
        />
      </div>
    </section>
  );
};

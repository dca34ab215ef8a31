import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWork } from '../../api/queries';
import type { Role, WorkItem } from '../../api/types';
import { holds, useAccount } from '../../frame/me';
import { longDay } from '../../parts/days';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { useShortcuts } from '../../parts/use-shortcuts';
import { Counters, type CounterKey } from './counters';
import { formPath, groupsOf } from './groups';
import { NothingToDo } from './nothing-to-do';
import { Preview } from './preview';
import { WorkSentence } from './work-sentence';
import { WorkTable, type Filter } from './work-table';

const passes =
  ({ procedure, who }: Filter, counter: CounterKey | null) =>
  (item: WorkItem) =>
    (procedure === 'all' || item.procedure === procedure) &&
    (who === 'all' || item.mine === (who === 'me')) &&
    (counter === null || counter === 'open'
      ? true
      : counter === 'waitingForMe'
        ? item.mine
        : counter === 'waitingForOthers'
          ? !item.mine
          : item.group === ({ lapsed: 'lapsed', today: 'today', threeDays: 'three-days' } as const)[counter]);

/** Roles that follow the case only as far as their own step. */
const deskOnly: readonly Role[] = ['clerk', 'agency', 'publisher'];

export const WorkList = () => {
  const account = useAccount();
  const work = useWork();
  const navigate = useNavigate();
  const [filter, setFilter] = useState<Filter>({
    procedure: 'all',
    who: deskOnly.includes(account.role) ? 'me' : 'all',
  });
  const [counter, setCounter] = useState<CounterKey | null>(null);
  const [at, setAt] = useState(0);
  const [previewing, setPreviewing] = useState(true);
  const [whyOpen, setWhyOpen] = useState(false);

  const groups = groupsOf((work.data?.items ?? []).filter(passes(filter, counter)));
  const shown = groups.flatMap(({ items }) => items);
  const chosen = shown[Math.min(at, shown.length - 1)] ?? null;
  const move = (by: number) => {
    setWhyOpen(false);
    setAt((current) => Math.max(0, Math.min(shown.length - 1, current + by)));
  };
  /** A counter counts everybody's steps, so its list shows everybody's. */
  const count = (key: CounterKey | null) => {
    setCounter(key);
    if (key) setFilter({ procedure: 'all', who: 'all' });
  };
  useShortcuts({
    J: () => move(1),
    K: () => move(-1),
    P: () => setPreviewing((open) => !open),
    W: () => chosen && setWhyOpen((open) => !open),
    O: () => chosen && void navigate(`/cases/${chosen.caseId}`),
    Enter: () => chosen && void navigate(formPath(chosen)),
  });

  if (!work.data) return <Loading error={work.error} again={() => void work.refetch()} />;
  const { today, counters } = work.data;
  return (
    <>
      <PageHead
        title={holds(account, 'agency') ? '待答复' : '办案台'}
        sentence={
          <>
            今天 {longDay(today)}。<WorkSentence work={work.data} />
          </>
        }
      />
      <Counters counters={counters} chosen={counter} choose={count} />
      <div className={previewing && chosen ? 'work with-preview' : 'work'}>
        {shown.length === 0 && filter.procedure === 'all' && counter === null ? (
          <NothingToDo
            waiting={counters.waitingForOthers}
            {...(filter.who === 'me' ? { look: () => setFilter({ ...filter, who: 'all' }) } : {})}
          />
        ) : (
          <WorkTable
            groups={groups}
            chosen={chosen}
            today={today}
            filter={filter}
            change={setFilter}
            choose={(item) => {
              setWhyOpen(false);
              setAt(shown.indexOf(item));
            }}
            open={(item) => void navigate(formPath(item))}
            total={shown.length}
          />
        )}
        {previewing && chosen ? <Preview item={chosen} whyOpen={whyOpen} setWhyOpen={setWhyOpen} /> : null}
      </div>
    </>
  );
};

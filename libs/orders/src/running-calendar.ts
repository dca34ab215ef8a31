import { calendarWith, type AdoptedSchedule, type Calendar, type CalendarAdopted } from '@fuyi/calendar';
import { comparePositions, type EventStore } from '@fuyi/event-store';
import type { Position, Recorded } from '@fuyi/kernel';

export type RunningCalendar = {
  /** The same object always; what it says changes when a schedule is adopted. */
  readonly calendar: Calendar;
  /** Reads what was adopted since; after it, the calendar is not older than the record of facts. */
  refresh(): Promise<void>;
  stop(): Promise<void>;
};

const categories = ['calendar'];

/** 随平台公布的，加上已经启用的，按启用的先后。 */
export const adoptions = async (store: EventStore): Promise<readonly Recorded<CalendarAdopted>[]> =>
  (await store.readAll({ categories })) as readonly Recorded<CalendarAdopted>[];

/** The calendar api and worker count with: read at the start, and again whenever a schedule is adopted. */
export const runningCalendar = async (store: EventStore): Promise<RunningCalendar> => {
  const adopted = new Map<Position, AdoptedSchedule>();
  let current = calendarWith([]);
  let after: Position | null = null;
  const take = (events: readonly Recorded[]) => {
    // Two readers may bring the same fact, and not in order: the record's own order decides.
    for (const { position, event } of events) adopted.set(position, event.data as AdoptedSchedule);
    const inOrder = [...adopted].toSorted(([a], [b]) => comparePositions(a, b));
    current = calendarWith(inOrder.map(([, schedule]) => schedule));
  };
  const refresh = async () => {
    const events = await store.readAll({ after, categories });
    after = events.at(-1)?.position ?? after;
    if (events.length > 0) take(events);
  };
  await refresh();

  const stopping = new AbortController();
  const following = (async () => {
    for await (const { events } of store.follow({ after, categories, signal: stopping.signal }))
      if (events.length > 0) take(events);
  })().catch(() => undefined); // a lost connection is followed anew by the next refresh

  return {
    calendar: {
      get years() {
        return current.years;
      },
      get daysOff() {
        return current.daysOff;
      },
      get makeUpWorkdays() {
        return current.makeUpWorkdays;
      },
    },
    refresh,
    async stop() {
      stopping.abort();
      await following;
    },
  };
};

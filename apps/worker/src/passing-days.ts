import { idFrom } from '@fuyi/event-store';
import type { Calendar } from '@fuyi/calendar';
import type { PlainDate, Position } from '@fuyi/kernel';
import { CaseTable, pause } from '@fuyi/read-models';
import { dueOrders, type CaseRow } from '@fuyi/reconsideration';
import { In, Not } from 'typeorm';
import { lastDayPassed, recordDay } from './bookkeeping';
import { daysToPass } from './days-to-pass';
import type { PolicyRun } from './policy-runner';

export type DailyRun = PolicyRun & {
  readonly calendar: Calendar;
  /** Resolves when projections and policies have seen every fact. */
  readonly caughtUp: () => Promise<void>;
  /** Fixes what the whole record comes to. */
  readonly anchor: (day: PlainDate) => Promise<void>;
  /** Leaves no trace of keys destroyed the day before. */
  readonly sweep: () => Promise<void>;
  /** Tells whoever must act of what is due, by the cases as the day's consequences left them. */
  readonly remind: (day: PlainDate, cases: readonly CaseRow[]) => Promise<void>;
};

/** Nothing becomes due in these. */
const overStages = ['abandoned', 'withdrawn'] as const;
const mostRounds = 10;
const lookEveryMs = 20;

/** The cases as of a position: days pass one after another, and between two of them often nothing happened. */
const casesReader = ({ dataSource, store, caughtUp }: DailyRun) => {
  let read: { readonly at: Position | null; readonly cases: readonly CaseRow[] } | null = null;
  return async (): Promise<readonly CaseRow[]> => {
    await caughtUp();
    const at = await store.head();
    if (read?.at !== at || at === null)
      read = {
        at,
        cases: await dataSource
          .getRepository(CaseTable)
          .find({ where: { stage: Not(In(overStages)) }, order: { caseId: 'ASC' } }),
      };
    return read.cases;
  };
};

type Passed = { readonly performed: number; readonly cases: readonly CaseRow[] };

/** One consequence may set the next period running, hence rounds; the order's id names the day, so a repeat is the same order. */
const passDay = async (
  day: PlainDate,
  run: DailyRun,
  casesNow: () => Promise<readonly CaseRow[]>,
): Promise<Passed> => {
  let performed = 0;
  for (let round = 0; round < mostRounds; round++) {
    const cases = await casesNow();
    const orders = cases
      .filter(({ stage }) => stage !== 'closed')
      .flatMap((row) => dueOrders(row.file, row.caseId, day, run.calendar));
    let effective = 0;
    for (const order of orders) {
      const commandId = idFrom('passing-days', day, order.category, order.id, order.command.type);
      const who = { correlationId: commandId, causationId: null, actor: 'system:passing-days', office: null };
      if (await run.perform(order, { commandId, ...who, at: run.clock.now() })) effective++;
    }
    if (effective === 0) return { performed, cases };
    performed += effective;
  }
  run.log.warn({ day, performed }, 'orders left at the end of the day');
  return { performed, cases: await casesNow() };
};

const passDays = async (run: DailyRun): Promise<void> => {
  const casesNow = casesReader(run);
  for (const day of daysToPass(await lastDayPassed(run.dataSource), run.clock.today())) {
    if (run.signal.aborted) return;
    const { performed, cases } = await passDay(day, run, casesNow);
    await run.remind(day, cases);
    await run.anchor(day);
    await run.sweep();
    await recordDay(run.dataSource, day, performed);
    run.log.info({ day, orders: performed }, 'day passed');
  }
};

/** 日子过去，法律后果自己到来。One worker at a time leads; the day is looked at often and the database only when it moved. */
export const runPassingDays = async (run: DailyRun): Promise<void> => {
  const { leases, clock, log, signal } = run;
  let passed: PlainDate | null = null;
  while (!signal.aborted)
    try {
      if (passed === clock.today()) await pause(lookEveryMs, signal);
      else if (await leases.take('passing-days')) {
        const today = clock.today();
        await passDays(run);
        passed = today;
      } else await pause(2_000, signal);
    } catch (error) {
      if (signal.aborted) return;
      log.warn({ error: (error as Error).constructor.name }, 'passing days interrupted');
      await pause(500, signal);
    }
};

import { idFrom } from '@fuyi/event-store';
import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
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
  /** Tells whoever must act of what is due; called once the day's consequences are recorded. */
  readonly remind: (day: PlainDate) => Promise<void>;
};

/** A public notice may still be running out when the case itself is over. */
const overStages = ['abandoned', 'withdrawn', 'closed'] as const;
const mostRounds = 10;
const lookEveryMs = 20;

const openCases = ({ dataSource }: DailyRun): Promise<CaseRow[]> =>
  dataSource
    .getRepository(CaseTable)
    .find({ where: { stage: Not(In(overStages)) }, order: { caseId: 'ASC' } });

/** One consequence may set the next period running, hence rounds; the order's id names the day, so a repeat is the same order. */
const passDay = async (day: PlainDate, run: DailyRun): Promise<number> => {
  let performed = 0;
  for (let round = 0; round < mostRounds; round++) {
    await run.caughtUp();
    const orders = (await openCases(run)).flatMap((row) =>
      dueOrders(row.file, row.caseId, day, run.calendar),
    );
    let effective = 0;
    for (const order of orders) {
      const commandId = idFrom('passing-days', day, order.category, order.id, order.command.type);
      const who = { correlationId: commandId, causationId: null, actor: 'system:passing-days', office: null };
      if (await run.perform(order, { commandId, ...who, at: run.clock.now() })) effective++;
    }
    if (effective === 0) return performed;
    performed += effective;
  }
  run.log.warn({ day, performed }, 'orders left at the end of the day');
  return performed;
};

const passDays = async (run: DailyRun): Promise<void> => {
  for (const day of daysToPass(await lastDayPassed(run.dataSource), run.clock.today())) {
    if (run.signal.aborted) return;
    const orders = await passDay(day, run);
    await run.remind(day);
    await recordDay(run.dataSource, day, orders);
    run.log.info({ day, orders }, 'day passed');
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

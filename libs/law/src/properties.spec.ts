import { dayOf, isWorkday, publishedCalendar, workdaysBetween } from '@fuyi/calendar';
import { addDays, Barred, daysBetween, plainDate, type PlainDate } from '@fuyi/kernel';
import { isWorkday as noticeSaysWorkday } from 'chinese-days';
import fc from 'fast-check';
import { clock, clockRules, timeLimits, type ClockAnswer, type TimeLimit } from '.';

const first = plainDate('2024-01-01');
const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays(first, n));

const answer = (rule: string, facts: object): ClockAnswer & { readonly dueDate: PlainDate } => {
  const given = clock(rule, facts, publishedCalendar);
  if (given instanceof Barred || given.dueDate === null) throw new Error(`${rule}: no date`);
  return { ...given, dueDate: given.dueDate };
};

const factsOf = ({ rule, start, procedure }: TimeLimit, on: PlainDate) => ({
  [start]: on,
  ...(procedure ? { procedure } : {}),
  ...(rule === 'application-absolute-bar' ? { realEstate: false } : {}),
});
const special = [
  'hearing-notice',
  'suspension-termination',
  'public-notice-service',
  'application-absolute-bar',
];
const rows: readonly TimeLimit[] = timeLimits;
const running = rows.filter(({ rule }) => clockRules.includes(rule) && !special.includes(rule));

/** Counts with the machine's own calendar and the published notices: nothing of ours is in it. */
const counted = (from: PlainDate, amount: number, unit: TimeLimit['unit']): string => {
  const moment = new Date(`${from}T00:00:00Z`);
  const next = (days: number) => moment.setUTCDate(moment.getUTCDate() + days);
  const text = () => moment.toISOString().slice(0, 10);
  if (unit === 'workday')
    for (let left = amount; left > 0;) {
      next(1);
      if (noticeSaysWorkday(text())) left -= 1;
    }
  else {
    if (unit !== 'day') {
      const dayOfMonth = moment.getUTCDate();
      moment.setUTCDate(1);
      moment.setUTCMonth(moment.getUTCMonth() + amount * (unit === 'year' ? 12 : 1) + 1, 0);
      moment.setUTCDate(Math.min(dayOfMonth, moment.getUTCDate()));
    } else next(amount);
    while (!noticeSaysWorkday(text())) next(1);
  }
  return text();
};

describe('第八十八条　对任何一日都成立', () => {
  it('每一条时限与另一种算法得出同一日', () => {
    expect(running.length).toBeGreaterThan(30);
    fc.assert(
      fc.property(fc.constantFrom(...running), day, (row, on) => {
        fc.pre(row.inForce.from <= on && (row.inForce.until === undefined || on < row.inForce.until));
        expect(answer(row.rule, factsOf(row, on)).dueDate).toBe(counted(on, row.amount, row.unit));
      }),
      { numRuns: 1500 },
    );
  });

  it('晚起算的不会早届满，届满日从不落在休假日', () => {
    fc.assert(
      fc.property(fc.constantFrom(...running), day, fc.integer({ min: 1, max: 40 }), (row, on, later) => {
        const next = addDays(on, later);
        fc.pre(row.inForce.from <= on && (row.inForce.until === undefined || next < row.inForce.until));
        const [a, b] = [
          answer(row.rule, factsOf(row, on)).dueDate,
          answer(row.rule, factsOf(row, next)).dueDate,
        ];
        expect(a <= b).toBe(true);
        expect(isWorkday(a, publishedCalendar)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('工作日期间恰好数到规定的日数', () => {
    fc.assert(
      fc.property(fc.constantFrom(...running.filter(({ unit }) => unit === 'workday')), day, (row, on) => {
        fc.pre(row.inForce.from <= on && (row.inForce.until === undefined || on < row.inForce.until));
        expect(workdaysBetween(on, answer(row.rule, factsOf(row, on)).dueDate, publishedCalendar)).toBe(
          row.amount,
        );
      }),
    );
  });

  it('推算过程列出起算日和每一个跳过的休假日，逐条有依据', () => {
    fc.assert(
      fc.property(day, (receivedOn) => {
        const { dueDate, explanation } = answer('acceptance-review', { receivedOn });
        expect(explanation[0]).toMatchObject({
          date: receivedOn,
          basis: expect.stringContaining('第八十五条第二款'),
        });
        const said = explanation.map(({ date }) => date);
        for (let on = addDays(receivedOn, 1); on < dueDate; on = addDays(on, 1)) {
          const { kind } = dayOf(on, publishedCalendar);
          expect(said.includes(on)).toBe(kind !== 'workday');
        }
        for (const { basis } of explanation) expect(basis).toBeTruthy();
      }),
    );
  });
});

describe('第三十九条　停表（CAL-13、CAL-15）', () => {
  const pauses = (acceptedOn: PlainDate) =>
    fc.array(
      fc.tuple(fc.integer({ min: 0, max: 55 }), fc.integer({ min: 0, max: 30 })).map(([after, length]) => ({
        from: addDays(acceptedOn, after),
        to: addDays(acceptedOn, after + length),
      })),
      { maxLength: 6 },
    );

  it('扣除的日数等于各段并集的日数，次序和重复不影响结果', () => {
    fc.assert(
      fc.property(
        day.chain((acceptedOn) => fc.tuple(fc.constant(acceptedOn), pauses(acceptedOn))),
        ([acceptedOn, spans]) => {
          const lost = new Set(
            spans.flatMap(({ from, to }) =>
              Array.from({ length: daysBetween(from, to) }, (_, n) => addDays(from, n)),
            ),
          );
          const facts = { acceptedOn, procedure: 'ordinary' };
          const paused = answer('review-period', { ...facts, pauses: spans });
          expect(paused.pausedDays).toBe(lost.size);
          expect(paused.dueDate).toBe(counted(acceptedOn, 60 + lost.size, 'day'));
          expect(
            answer('review-period', { ...facts, pauses: [...spans, ...spans].toReversed() }).dueDate,
          ).toBe(paused.dueDate);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('对任何输入都作答，从不抛错', () => {
  it('事实不对的，答以固定的代码和中文', () => {
    const names = fc.constantFrom(
      'servedOn',
      'receivedOn',
      'acceptedOn',
      'procedure',
      'pauses',
      'excluded',
      'ground',
      'suspendedOn',
      '__proto__',
    );
    const values = fc.oneof(
      fc.jsonValue(),
      day,
      fc.constantFrom('2025-02-30', 'ordinary', [{ from: '2025-03-02', to: '2025-03-01' }]),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...clockRules), fc.string()),
        fc.oneof(fc.anything(), fc.dictionary(names, values)),
        (rule, facts) => {
          const given = clock(rule, facts, publishedCalendar);
          if (!(given instanceof Barred)) return;
          expect(given.code).toMatch(/^[A-Z_]+$/);
          expect(given.message).toMatch(/[\u4e00-\u9fff].*。$/u);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

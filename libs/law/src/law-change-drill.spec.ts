import { calendarWith } from '@fuyi/calendar';
import { plainDate, type PlainDate } from '@fuyi/kernel';
import type { clock as Clock } from './clock';
import { timeLimits, type TimeLimit } from './time-limits';

const on = plainDate;
const calendar = calendarWith([]);
const changeDay = on('2026-11-02');

/** 演练：假设自2026年11月2日起，普通程序发送副本由七个工作日改为三个工作日。One row closed, another opened. */
const drilled: readonly TimeLimit[] = (timeLimits as readonly TimeLimit[]).flatMap((row) => {
  const changes = row.rule === 'send-copy' && row.procedure === 'ordinary' && row.inForce.until === undefined;
  if (!changes) return [row];
  const closed = { ...row, inForce: { ...row.inForce, until: changeDay } };
  return [closed, { ...row, amount: 3, basis: '演练条款', inForce: { from: changeDay } }];
});

/** The whole counter, loaded anew upon the other table; not one line of it is different. */
const counterOn = (rows: readonly TimeLimit[]): typeof Clock => {
  let loaded: typeof Clock | null = null;
  jest.isolateModules(() => {
    jest.doMock('./time-limits', () => ({ timeLimits: rows }));
    loaded = (jest.requireActual('./clock') as { clock: typeof Clock }).clock;
  });
  jest.dontMock('./time-limits');
  if (!loaded) throw new Error('clock was not loaded');
  return loaded;
};

const sideBySide = (count: typeof Clock, acceptedOn: readonly PlainDate[]) =>
  acceptedOn.map((day) => {
    const answer = count('send-copy', { acceptedOn: day, procedure: 'ordinary' }, calendar);
    return 'dueDate' in answer ? [day, answer.dueDate, answer.basis] : [day, answer.code, answer.basis];
  });

describe('修法演练：关一行、开一行，新旧案件并排', () => {
  const cases = [on('2026-10-30'), on('2026-11-01'), on('2026-11-02')];

  it('行政复议法第四十八条　施行前一日受理的仍按旧行，施行当日受理的按新行', () => {
    expect(sideBySide(counterOn(drilled), cases)).toEqual([
      ['2026-10-30', '2026-11-10', '行政复议法第四十八条'],
      ['2026-11-01', '2026-11-10', '行政复议法第四十八条'],
      ['2026-11-02', '2026-11-05', '演练条款'],
    ]);
  });

  it('没有演练的表上，三件都按旧行：差别只来自表', () => {
    expect(sideBySide(counterOn(timeLimits), cases).map(([, due]) => due)).toEqual([
      '2026-11-10',
      '2026-11-10',
      '2026-11-11',
    ]);
  });

  it('旧案的回答不因修法改变', () => {
    const old = [on('2024-03-01'), on('2025-06-03'), on('2026-07-01')];
    expect(sideBySide(counterOn(drilled), old)).toEqual(sideBySide(counterOn(timeLimits), old));
  });

  it('任何一天，同一规则至多一行有效', () => {
    for (const day of [on('2026-06-30'), on('2026-07-01'), on('2026-11-01'), changeDay])
      for (const procedure of ['ordinary', 'summary'] as const) {
        const rows = drilled.filter(
          ({ rule, inForce, ...row }) =>
            rule === 'send-copy' &&
            row.procedure === procedure &&
            inForce.from <= day &&
            (inForce.until === undefined || day < inForce.until),
        );
        expect(rows).toHaveLength(1);
      }
  });
});

import { publishedCalendar as calendar } from '@fuyi/calendar';
import { Barred, plainDate } from '@fuyi/kernel';
import { caseFileOf } from './case-view';
import { caseClocks } from './clocks';
import { accepted, assigned, chosen, copyServed, examined, received, respondent, served } from './examples';
import type { CaseEvent } from './events';
import { whatIf, type ClockChange, type Hypothesis } from './what-if';

const on = plainDate;
const today = on('2026-03-20');
const summary = [received, accepted, assigned, chosen('summary'), copyServed];

const supposing = (events: readonly CaseEvent[], hypothesis: Hypothesis): readonly ClockChange[] => {
  const answer = whatIf(events, hypothesis, today, calendar);
  if (answer instanceof Barred) throw new Error(answer.code);
  return answer;
};
const dueOf = (changed: readonly ClockChange[], of: string) =>
  changed
    .filter(({ rule }) => rule === of)
    .map(({ before, after }) => [before?.answer.dueDate, after?.answer.dueDate]);
const suspend = { kind: 'suspend', on: today, ground: 'other-case', resumedOn: null } as const;

describe('假设推演：若今日中止（行政复议法第三十九条）', () => {
  it('不恢复，没有届满日；十日后恢复，顺延十日（第六十二条）', () => {
    expect(dueOf(supposing(examined, suspend), 'review-period')).toEqual([['2026-05-11', null]]);
    const resumed = supposing(examined, { ...suspend, resumedOn: on('2026-03-30') });
    expect(dueOf(resumed, 'review-period')).toEqual([['2026-05-11', '2026-05-21']]);
  });

  it('已经中止的不能再中止，用的是同一句话', () => {
    const suspended = {
      type: 'CaseSuspended',
      data: { on: on('2026-03-19'), ground: 'other', reasonId: 'x' },
    } as const;
    expect(whatIf([...examined, suspended], suspend, today, calendar)).toMatchObject({
      code: 'ALREADY_SUSPENDED',
    });
    expect(whatIf(examined, { ...suspend, resumedOn: on('2026-03-19') }, today, calendar)).toMatchObject({
      code: 'RESUMED_BEFORE_SUSPENSION',
    });
  });
});

describe('假设推演：若转普通、若延长、若某日送达', () => {
  it('第五十四条第二款：转为普通程序，审理期限六十日，答复期限十个工作日', () => {
    const changed = supposing(summary, { kind: 'convert', on: today });
    expect(dueOf(changed, 'review-period')).toEqual([['2026-04-13', '2026-05-11']]);
    expect(dueOf(changed, 'reply')).toEqual([['2026-03-23', '2026-03-30']]);
    expect(whatIf(examined, { kind: 'convert', on: today }, today, calendar)).toBeInstanceOf(Barred);
  });

  it('第六十二条第一款：延长三十日；三十一日为法律所不许', () => {
    expect(dueOf(supposing(examined, { kind: 'extend', on: today, days: 30 }), 'review-period')).toEqual([
      ['2026-05-11', '2026-06-10'],
    ]);
    expect(whatIf(examined, { kind: 'extend', on: today, days: 31 }, today, calendar)).toMatchObject({
      code: 'EXTENSION_OUT_OF_BOUNDS',
    });
  });

  it('第四十八条：副本若4月3日送达，答复期限从那一天起算', () => {
    const waiting = [received, accepted, assigned, chosen('ordinary')];
    const serve = { kind: 'serve', on: on('2026-04-03'), document: 'copy-of-application' } as const;
    const changed = supposing(waiting, serve);
    expect(dueOf(changed, 'reply')).toEqual([[undefined, '2026-04-20']]);
    const really = caseFileOf([...waiting, served('copy-of-application', respondent, '2026-04-03')]);
    expect(changed.flatMap(({ after }) => after ?? [])).toEqual(
      caseClocks(really, on('2026-04-03'), calendar),
    );
    expect(whatIf(examined, serve, today, calendar)).toMatchObject({ code: 'ALREADY_SERVED' });
  });
});

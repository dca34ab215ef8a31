import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { caseFileOf } from './case-view';
import { accepted, assigned, chosen, copyServed, received, requested, respondent, served } from './examples';
import { remindersOf } from './reminders';

const on = plainDate;
const today = (day: string, ...facts: Parameters<typeof caseFileOf>[0]) =>
  remindersOf(caseFileOf(facts), on(day), publishedCalendar).map(({ step, urgency, reminded }) => [
    step.code,
    urgency,
    reminded,
  ]);

describe('行政复议法第三十条、第四十八条　到期前提醒该办的人', () => {
  it('五个工作日的受理审查：还有三日、一日、当日、过期，各是一种提醒；由立案人员办', () => {
    const registrars = [{ role: 'registrar' }];
    expect(today('2026-03-10', received)).toEqual([]);
    expect(today('2026-03-11', received)).toEqual([['decide-acceptance', 'three-days', registrars]]);
    expect(today('2026-03-13', received)).toEqual([['decide-acceptance', 'tomorrow', registrars]]);
    expect(today('2026-03-16', received)).toEqual([['decide-acceptance', 'today', registrars]]);
    expect(today('2026-03-17', received)).toEqual([['decide-acceptance', 'lapsed', registrars]]);
  });
  it('等被申请人答复的，提醒被申请人；等申请人补正的，也提醒申请人', () => {
    const facts = [received, accepted, assigned, chosen('ordinary'), copyServed];
    expect(today('2026-03-30', ...facts)).toContainEqual([
      'reply.ordinary',
      'today',
      [{ organId: respondent }],
    ]);
    const notice = served('correction-notice', 'person-applicant', '2026-03-11');
    expect(today('2026-03-25', received, requested, notice)).toContainEqual([
      'submit-correction',
      'today',
      [{ personIds: ['person-applicant'] }, { role: 'registrar' }],
    ]);
  });
});

import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import { accepted, received } from '../../examples';
import { breakGlassBoxes } from './boxes';

const given = specify(caseDecider(publishedCalendar));
const on = plainDate;
const ask = (day = '2026-03-16', by = 'authority-head') =>
  ({ type: 'AskBreakGlass', data: { on: on(day), by, reason: 'safety', reasonId: 'text' } }) as const;
const asked = (day = '2026-03-16', by = 'authority-head'): CaseEvent => ({
  type: 'BreakGlassAsked',
  data: ask(day, by).data,
});
const confirm = (day = '2026-03-16', by = 'office-head', number = 1) =>
  ({ type: 'ConfirmBreakGlass', data: { on: on(day), by, ask: number } }) as const;
const confirmed: CaseEvent = { type: 'BreakGlassConfirmed', data: { ...confirm().data, minutes: 30 } };
const open = [received, accepted] as const;

describe('个人信息保护法第五十一条　破窗查看', () => {
  it('说明原因申请，同一天再申请不重复；没有的案件不能申请', () => {
    given(...open)
      .when(ask())
      .thenTypes('BreakGlassAsked');
    given(...open, asked())
      .when(ask())
      .thenNothing();
    given(...open, asked())
      .when(ask('2026-03-17'))
      .thenTypes('BreakGlassAsked');
    given(...open, asked(), confirmed)
      .when(ask())
      .thenTypes('BreakGlassAsked');
    given().when(ask()).thenBarredBy('NO_SUCH_CASE');
    given().when(confirm()).thenBarredBy('NO_SUCH_CASE');
  });
  it('另一人确认才打开，限时三十分钟；自己确认不算', () => {
    given(...open, asked())
      .when(confirm())
      .then(confirmed);
    given(...open, asked())
      .when(confirm('2026-03-16', 'authority-head'))
      .thenBarredBy('BREAK_GLASS_OF_ONESELF');
    given(...open)
      .when(confirm())
      .thenBarredBy('NO_SUCH_BREAK_GLASS');
    given(...open, asked(), confirmed)
      .when(confirm())
      .thenNothing();
  });
  it('当日、次日没有确认的，作废', () => {
    given(...open, asked())
      .when(confirm('2026-03-17'))
      .thenTypes('BreakGlassConfirmed');
    given(...open, asked())
      .when(confirm('2026-03-18'))
      .thenBarredBy('BREAK_GLASS_ASK_LAPSED');
    given(...open, asked())
      .when(confirm('2026-03-15'))
      .thenBarredBy('BREAK_GLASS_ASK_LAPSED');
  });
  it('每一次申请各开各的，从记入的时刻起算', () => {
    const at = (n: number) => `2026-03-16T02:0${n}:00.000Z`;
    const second: CaseEvent = { type: 'BreakGlassAsked', data: ask('2026-03-16', 'office-head').data };
    const recorded = [...open, asked(), second, confirmed].map((event, n) => ({
      ...{
        id: '',
        stream: '',
        streamId: '',
        category: '',
        version: n + 1,
        position: '',
        schemaVersion: 1,
        hash: '',
      },
      event,
      metadata: {
        ...{ commandId: '', correlationId: '', causationId: null, actor: '', office: null },
        at: at(n),
      },
    }));
    expect(breakGlassBoxes(recorded as never)).toMatchObject([
      { ask: 1, by: 'authority-head', askedAt: at(2), opened: { at: at(4), by: 'office-head', minutes: 30 } },
      { ask: 2, by: 'office-head', askedAt: at(3), opened: null },
    ]);
  });
});

import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseDecider } from '../../decider';
import { examined } from '../../examples';

const given = specify(caseDecider(publishedCalendar));
const on = plainDate;

describe('行政复议法第七十四条第一款　和解', () => {
  it('已经登记和解的，不在另一日再登记', () =>
    given(...examined, { type: 'SettlementReached', data: { on: on('2026-03-30'), termsId: 'text-terms' } })
      .when({
        type: 'RecordSettlement',
        data: { on: on('2026-04-01'), termsId: 'text-terms', lawful: true },
      })
      .thenBarredBy('SETTLED_ALREADY'));
});

import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import type { CaseStanding } from './case-standing';
import type { ErasureCommand } from './commands';
import { erasureDecider } from './decider';
import type { ErasureEvent } from './events';
import { keptUntil } from './retention';

const given = specify(erasureDecider);
const on = plainDate('2060-03-01');
const kept: CaseStanding = {
  ...{ caseId: 'case-1', outcome: 'revoke', inCourt: false },
  concludedOn: plainDate('2026-03-01'),
};
const personIds = ['person-1', 'person-2'];

const request = (more: object = {}): ErasureCommand => ({
  type: 'RequestErasure',
  data: { ...{ on, by: 'head', personIds, ground: 'period-over' }, cases: [kept], ...more },
});
const decide = (more: object = {}): ErasureCommand => ({
  type: 'DecideErasure',
  data: { ...{ on, by: 'security', approved: true, reason: null }, cases: [kept], ...more },
});
const destroy = (more: object = {}): ErasureCommand => ({
  type: 'DestroyKeys',
  data: { on, by: 'admin', cases: [kept], ...more },
});
const requested: ErasureEvent = {
  type: 'ErasureRequested',
  data: { on, by: 'head', personIds, caseIds: ['case-1'], ground: 'period-over' },
};
const approved: ErasureEvent = { type: 'ErasureApproved', data: { on, by: 'security' } };
const destroyed: ErasureEvent = {
  type: 'KeysDestroyed',
  data: { on, by: 'admin', subjectIds: ['person-1', 'person-2', 'case:case-1'] },
};

describe('个人信息保护法第四十七条第一款　提出、决定、执行', () => {
  it('三个人各办一步，最后销毁这个人和其案卷的钥匙', () => {
    given().when(request()).then(requested);
    given(requested).when(decide()).then(approved);
    given(requested, approved).when(destroy()).then(destroyed);
    given(requested, approved, destroyed).when(destroy()).thenNothing();
  });

  it('提出的人不能决定，提出和决定的人都不能执行', () => {
    given(requested)
      .when(decide({ by: 'head' }))
      .thenBarredBy('SAME_PERSON');
    for (const by of ['head', 'security'])
      given(requested, approved).when(destroy({ by })).thenBarredBy('EXECUTED_BY_THE_SAME');
  });

  it('没有提出的不能决定，没有同意的不能执行，不能重复提出，日期不能倒着走', () => {
    given().when(decide()).thenBarredBy('NOT_REQUESTED');
    given(requested).when(destroy()).thenBarredBy('NOT_APPROVED');
    given(requested).when(request()).thenBarredBy('ALREADY_REQUESTED');
    given(requested)
      .when(decide({ on: plainDate('2060-02-28') }))
      .thenBarredBy('BEFORE_REQUEST');
  });

  it('情形不在表里的，不能提出', () =>
    given()
      .when(request({ ground: 'tidy-up' }))
      .thenBarredBy('UNKNOWN_GROUND'));
});

describe('个人信息保护法第五十条第一款　不同意的说明理由', () => {
  it('理由从表里选', () => {
    given(requested)
      .when(decide({ approved: false }))
      .thenBarredBy('REFUSAL_REASON_MISSING');
    given(requested)
      .when(decide({ approved: false, reason: 'no-ground' }))
      .then({ type: 'ErasureRefused', data: { on, by: 'security', reason: 'no-ground' } });
  });
});

describe('个人信息保护法第四十七条第二款　保存期限未届满的，不销毁', () => {
  const hindered: readonly [string, CaseStanding, string][] = [
    ['还没有结案', { ...kept, concludedOn: null, outcome: null }, 'CASE_OPEN'],
    ['还在诉讼', { ...kept, inCourt: true }, 'IN_COURT'],
    ['保管期限未满', { ...kept, concludedOn: plainDate('2030-03-02') }, 'STILL_KEPT'],
  ];
  it.each(hindered)('%s：提出、决定、执行都不行', (_, standing, code) => {
    const cases = [kept, standing];
    given().when(request({ cases })).thenBarredBy(code);
    given(requested).when(decide({ cases })).thenBarredBy(code);
    given(requested, approved).when(destroy({ cases })).thenBarredBy(code);
  });

  it('作出决定的三十年，不予受理、终止的十年，满的当日可以', () => {
    expect(keptUntil(plainDate('2026-03-01'), 'revoke')).toBe('2056-03-01');
    expect(keptUntil(plainDate('2026-03-01'), 'decline')).toBe('2036-03-01');
    expect(keptUntil(plainDate('2024-02-29'), 'terminate')).toBe('2034-03-01');
    const cases = [{ ...kept, concludedOn: plainDate('2030-03-01') }];
    given().when(request({ cases })).thenTypes('ErasureRequested');
  });
});

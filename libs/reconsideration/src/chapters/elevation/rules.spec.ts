import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseClocks } from '../../clocks';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import { accepted, applicant, application, decidedCase, received, respondent, served } from '../../examples';
import { nextSteps } from '../../next-steps';
import { reviewPeriod } from '../../periods';
import { caseSentence } from '../../sentence';
import type { ElevationGround } from './elevation-grounds';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const calendar = publishedCalendar;
const filed: CaseEvent = { type: 'ApplicationReceived', data: { ...application, on: on('2026-07-06') } };
const admitted: CaseEvent = { ...accepted, data: { on: on('2026-07-08'), conditions: [] } } as CaseEvent;
const open = [filed, admitted] as const;
const request = (day = '2026-07-20', ground: ElevationGround = 'new-kind') =>
  ({ type: 'RequestElevation', data: { on: on(day), ground, reasonId: 't' } }) as const;
const asked: CaseEvent = { type: 'ElevationRequested', data: request().data };
const refuse = (day = '2026-07-30') =>
  ({ type: 'RecordElevationRefusal', data: { on: on(day), reasonId: 't' } }) as const;
const elevate = (day = '2026-07-30', ground: ElevationGround = 'new-kind') =>
  ({ type: 'RecordElevation', data: { on: on(day), ground, reasonId: 't' } }) as const;
const elevated: CaseEvent = { type: 'CaseElevated', data: { ...elevate().data, requested: true } };
const transfer = (day = '2026-08-03') => ({ type: 'TransferMaterial', data: { on: on(day) } }) as const;
const takeUp = (day = '2026-07-06', originally = '2026-06-01') =>
  ({
    type: 'TakeUpCase',
    data: { on: on(day), fromId: 'text-lower', originallyAcceptedOn: on(originally) },
  }) as const;

describe('行政复议法第三十八条　提级审理', () => {
  it('第一款：上级行政复议机关根据需要，可以自己决定审理', () => {
    given(...open)
      .when(elevate())
      .then({ type: 'CaseElevated', data: { ...elevate().data, requested: false } });
    given(received, accepted).when(elevate('2026-04-01', 'need')).thenTypes('CaseElevated');
    given(received, accepted)
      .when(elevate('2026-04-01', 'guidance'))
      .thenBarredBy('ELEVATION_GROUND_NOT_IN_FORCE');
    given(...open)
      .when(elevate('2026-07-30', 'need'))
      .thenBarredBy('ELEVATION_GROUND_NOT_IN_FORCE');
  });
  it('第二款：报请上级决定，上级同意或者不同意；没有答复以前不能再次报请', () => {
    given(...open)
      .when(request())
      .thenTypes('ElevationRequested');
    given(...open, asked)
      .when(request())
      .thenTypes();
    given(...open, asked)
      .when(request('2026-07-21'))
      .thenBarredBy('ELEVATION_ALREADY_REQUESTED');
    given(...open, asked)
      .when(refuse('2026-07-19'))
      .thenBarredBy('ELEVATION_BEFORE_REQUEST');
    given(...open, asked)
      .when(elevate('2026-07-19'))
      .thenBarredBy('ELEVATION_BEFORE_REQUEST');
    given(...open)
      .when(refuse())
      .thenBarredBy('NO_ELEVATION_REQUESTED');
    given(...open, asked)
      .when(refuse())
      .thenTypes('ElevationRefused');
    given(...open, asked)
      .when(elevate())
      .thenTypes('CaseElevated');
  });
  it('没有受理、已经办结、已经提级的，谈不上提级', () => {
    given().when(request()).thenBarredBy('NO_SUCH_CASE');
    given(filed).when(request()).thenBarredBy('NOT_UNDER_EXAMINATION');
    given(...open)
      .when(request('2026-07-07'))
      .thenBarredBy('DAY_BEFORE_ACCEPTANCE');
    given(...decidedCase)
      .when(request('2026-04-20', 'need'))
      .thenBarredBy('CASE_CONCLUDED');
    given(...open, asked, elevated)
      .when(request('2026-08-04'))
      .thenBarredBy('CASE_CONCLUDED');
  });
});

describe('行政复议法实施条例第四十条　提级审理', () => {
  it('第一款第一项至第四项：四种情形都可以报请', () => {
    for (const ground of ['public-interest', 'new-kind', 'guidance', 'other'] as const)
      given(...open)
        .when(request('2026-07-20', ground))
        .thenTypes('ElevationRequested');
  });
  it('第二款：报请期间不计入审理期限，答复之日起接着计算', () => {
    const refused: CaseEvent = {
      type: 'ElevationRefused',
      data: { ...refuse().data, requestedOn: request().data.on },
    };
    const due = (...more: readonly CaseEvent[]) =>
      reviewPeriod(caseFileOf([...open, ...more]), on('2026-07-08'), calendar).dueDate;
    expect([due(), due(asked, refused)]).toEqual(['2026-09-07', '2026-09-16']);
    const steps = nextSteps(caseFileOf([...open, asked]), on('2026-07-21'), calendar);
    expect(steps.map(({ code }) => code)).toContain('await-elevation');
  });
  it('第三款：决定提级的，本机关不再审理，五个工作日内移送材料，书面告知当事人', () => {
    const file = caseFileOf([...open, asked, elevated]);
    const steps = nextSteps(file, on('2026-07-31'), calendar);
    expect(steps.map(({ code, dueDate }) => [code, dueDate])).toEqual([
      ['transfer-material', '2026-08-06'],
      ['serve-elevation-notice', null],
    ]);
    expect(caseSentence(file, on('2026-07-31'), calendar)).toBe(
      '7月30日收到上级行政复议机关提级审理的决定，本机关不再审理；案件材料还没有移送，最迟8月6日移送。',
    );
    const running = caseClocks(file, on('2026-07-31'), calendar).filter(({ endedOn }) => !endedOn);
    expect(running.map(({ rule }) => rule)).toEqual(['elevation-transfer']);
    given(...open, asked, elevated)
      .when(transfer())
      .thenTypes('MaterialTransferred');
    given(...open, asked, elevated)
      .when(transfer('2026-07-29'))
      .thenBarredBy('MATERIAL_BEFORE_ELEVATION');
    given(...open)
      .when(transfer())
      .thenBarredBy('NOT_ELEVATED');
    const told = [applicant, respondent].map((id) => served('elevation-notice', id, '2026-08-03'));
    const done: CaseEvent = { type: 'MaterialTransferred', data: transfer().data };
    expect(
      nextSteps(caseFileOf([...open, asked, elevated, done, ...told]), on('2026-08-04'), calendar),
    ).toEqual([]);
  });
  it('第三款：本机关提级审理的，自收到案件材料之日起重新计算审理期限', () => {
    given(filed).when(takeUp()).thenTypes('CaseTakenUp');
    given(filed).when(takeUp('2026-07-06', '2026-07-07')).thenBarredBy('TAKEN_UP_BEFORE_ACCEPTANCE');
    given(...open)
      .when(takeUp())
      .thenBarredBy('NOT_TO_BE_TAKEN_UP');
    const file = caseFileOf([filed, { type: 'CaseTakenUp', data: takeUp().data }]);
    const review = caseClocks(file, on('2026-07-10'), calendar).find(({ rule }) => rule === 'review-period');
    expect(review).toMatchObject({ startedOn: '2026-07-06', answer: { dueDate: '2026-09-04' } });
    expect(review?.answer.explanation[0]?.basis).toBe('行政复议法实施条例第四十条第三款');
  });
});

import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseClocks } from '../../clocks';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import { applicant, chosen, draft, received, accepted, respondent, served } from '../../examples';
import { nextSteps } from '../../next-steps';
import { arranged, beforeHearing, came, grave, held, noticed, panel, recorded, sitting } from './examples';
import type { Attendance } from './state';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const reason = (day: string, more: object = {}) => ({ on: on(day), reasonId: 't', ...more });
const request = (partyId: string = applicant) =>
  ({ type: 'RequestHearing', data: { on: on('2026-03-26'), partyId, reasonId: 't' } }) as const;
const requested: CaseEvent = { type: 'HearingRequested', data: request().data };
const refuse = { type: 'RefuseHearing', data: { ...reason('2026-03-27'), partyId: applicant } } as const;
const refused: CaseEvent = { type: 'HearingRefused', data: refuse.data };
const find = { type: 'FindCaseGrave', data: { ...reason('2026-03-26'), grounds: ['mass'] } } as const;
const arrange = (more: object = {}) =>
  ({
    type: 'ArrangeHearing',
    data: {
      ...panel,
      ...sitting,
      on: on('2026-03-27'),
      ground: 'necessary',
      mattersId: 'text-matters',
      ...more,
    },
  }) as const;
const change = (more: object = {}) =>
  ({
    type: 'ChangeHearing',
    data: { ...panel, ...sitting, ...reason('2026-04-02'), hearing: 1, ...more },
  }) as const;
const hold = (attendance: readonly Attendance[], day = '2026-04-09') =>
  ({ type: 'HoldHearing', data: { on: on(day), hearing: 1, attendance } }) as const;
const record = (signed: readonly string[]) =>
  ({
    type: 'RecordHearing',
    data: {
      on: on('2026-04-09'),
      hearing: 1,
      recordId: 'text-record',
      signatures: signed.map((partyId) => ({ partyId, refused: false })),
    },
  }) as const;
const ready = [...beforeHearing, arranged, ...noticed('2026-03-31')];
const everyone = [came(applicant), came(respondent)];
const agent = (agentId: string, kind: 'lawyer' | 'staff'): CaseEvent => ({
  type: 'AgentAppointed',
  data: { on: on('2026-03-20'), partyId: respondent, agentId, kind, authority: 'general' },
});
const codes = (day: string, ...facts: readonly CaseEvent[]) =>
  nextSteps(caseFileOf([...beforeHearing, ...facts]), on(day), publishedCalendar).map(({ code }) => code);

describe('行政复议法第五十条　听证', () => {
  it('疑难第57例（第五十条第二款）：申请人请求听证而案件一般的，可以不组织，〔约定〕书面告知', () => {
    given(...beforeHearing)
      .when(request())
      .thenTypes('HearingRequested');
    given(...beforeHearing, requested)
      .when(request())
      .thenNothing();
    given(...beforeHearing, requested)
      .when(refuse)
      .thenTypes('HearingRefused');
    given(...beforeHearing, requested, refused)
      .when(refuse)
      .thenNothing();
    given(...beforeHearing)
      .when(refuse)
      .thenBarredBy('NO_HEARING_REQUESTED');
    given(...beforeHearing)
      .when(request(respondent))
      .thenBarredBy('HEARING_REQUESTED_BY_RESPONDENT');
    expect(codes('2026-03-27', requested)).toContain('answer-hearing-request');
    expect(codes('2026-03-27', requested, refused)).not.toContain('answer-hearing-request');
  });

  it('第五十条第一款：重大、疑难、复杂的应当听证，不能拒绝、取消；没有听证笔录不能作出决定', () => {
    given(...beforeHearing)
      .when(find)
      .thenTypes('CaseFoundGrave');
    given(...beforeHearing, grave)
      .when(find)
      .thenNothing();
    given(...beforeHearing)
      .when({ type: 'FindCaseGrave', data: { ...find.data, grounds: [] } })
      .thenBarredBy('NO_GRAVITY_GROUND');
    given(...beforeHearing, requested, grave)
      .when(refuse)
      .thenBarredBy('HEARING_MANDATORY');
    given(...beforeHearing, grave, arranged)
      .when({ type: 'CancelHearing', data: { ...reason('2026-04-01'), hearing: 1 } })
      .thenBarredBy('HEARING_MANDATORY');
    given(...beforeHearing, arranged)
      .when({ type: 'CancelHearing', data: { ...reason('2026-04-01'), hearing: 1 } })
      .thenTypes('HearingCancelled');
    const heard: CaseEvent = {
      type: 'OpinionTaken',
      data: { on: on('2026-03-27'), partyId: applicant, means: 'telephone', recordId: 't' },
    };
    given(...beforeHearing, heard, grave)
      .when({ type: 'DraftDecision', data: { on: on('2026-04-01'), draft } })
      .thenBarredBy('HEARING_OUTSTANDING');
    expect(codes('2026-03-27', grave)).toContain('arrange-hearing');
  });

  it('第五十三条、第五十五条：重大、疑难、复杂的不适用简易程序，简易程序里不听证', () => {
    const summary = [received, accepted, chosen('summary')];
    given(...summary)
      .when(find)
      .thenBarredBy('GRAVE_IN_SUMMARY');
    given(...summary)
      .when(arrange())
      .thenBarredBy('HEARING_IN_SUMMARY');
    given(received, accepted).when(arrange()).thenBarredBy('PROCEDURE_NOT_CHOSEN');
    given(received, accepted, grave)
      .when({
        type: 'ChooseProcedure',
        data: {
          on: on('2026-03-27'),
          procedure: 'summary',
          factsClear: true,
          relationsClear: true,
          disputeMinor: true,
          partiesAgree: true,
          reasonId: 't',
        },
      })
      .thenBarredBy('GRAVE_IN_SUMMARY');
  });

  it('疑难第60例（第五十条第三款）：听证员只有一名不合法；一人不能兼两职，已回避的不能参加', () => {
    given(...beforeHearing)
      .when(arrange())
      .thenTypes('HearingArranged');
    given(...beforeHearing)
      .when(arrange({ hearerIds: ['officer2'] }))
      .thenBarredBy('TOO_FEW_HEARERS');
    given(...beforeHearing)
      .when(arrange({ recorderId: 'officer2' }))
      .thenBarredBy('HEARING_PANEL_TWICE');
    const recused: CaseEvent = {
      type: 'OfficerRecused',
      data: {
        on: on('2026-03-26'),
        officerId: 'officer2',
        ground: 'own-interest',
        requestedById: null,
        reasonId: 't',
      },
    };
    given(...beforeHearing, recused)
      .when(arrange())
      .thenBarredBy('OFFICER_RECUSED');
    given(...ready, recused)
      .when(hold(everyone))
      .thenBarredBy('OFFICER_RECUSED');
    expect(codes('2026-04-01', arranged, ...noticed('2026-03-31'), recused)).toContain('change-hearing');
  });

  it('第五十条：没有认定、没有请求的，不能以它为由；一次没有办完，不另安排', () => {
    given(...beforeHearing)
      .when(arrange({ ground: 'grave' }))
      .thenBarredBy('NOT_FOUND_GRAVE');
    given(...beforeHearing)
      .when(arrange({ ground: 'requested' }))
      .thenBarredBy('NO_HEARING_REQUESTED');
    given(...beforeHearing, requested)
      .when(arrange({ ground: 'requested' }))
      .thenTypes('HearingArranged');
    given(...beforeHearing, arranged)
      .when(arrange())
      .thenBarredBy('HEARING_ALREADY_ARRANGED');
  });
});

describe('行政复议法第五十一条第一款　听证通知', () => {
  it('疑难第58例：只提前四个工作日的，不能安排；送达得晚的，不能举行，只能改期，没有放弃', () => {
    given(...beforeHearing)
      .when(arrange({ on: on('2026-03-31') }))
      .thenTypes('HearingArranged');
    given(...beforeHearing)
      .when(arrange({ on: on('2026-04-02') }))
      .thenBarredBy('HEARING_NOTICE_TOO_LATE');
    given(...ready)
      .when(hold(everyone))
      .thenTypes('HearingHeld');
    const late = [arranged, ...noticed('2026-03-31', '2026-04-02')];
    given(...beforeHearing, ...late)
      .when(hold(everyone))
      .thenBarredBy('HEARING_NOTICE_NOT_IN_TIME');
    expect(codes('2026-04-03', ...late)).toContain('change-hearing');
    expect(codes('2026-04-09', ...late)).not.toContain('hold-hearing');
  });

  it('通知的最后一日列为下一步和时钟；全部送达以后，到日子才举行', () => {
    const steps = nextSteps(caseFileOf([...beforeHearing, arranged]), on('2026-03-30'), publishedCalendar);
    expect(steps.find(({ code }) => code === 'serve-hearing-notice')).toMatchObject({
      title: '送达听证通知书（还有2人）',
      dueDate: '2026-03-31',
      document: 'hearing-notice',
    });
    expect(
      caseClocks(caseFileOf(ready), on('2026-04-01'), publishedCalendar).find(
        ({ rule }) => rule === 'hearing-notice',
      ),
    ).toMatchObject({ status: 'met', endedOn: '2026-03-31' });
    expect(codes('2026-04-01', arranged, ...noticed('2026-03-31'))).not.toContain('hold-hearing');
    expect(codes('2026-04-09', arranged, ...noticed('2026-03-31'))).toContain('hold-hearing');
    given(...ready)
      .when(hold(everyone, '2026-04-08'))
      .thenBarredBy('HEARING_ON_ANOTHER_DAY');
    given(...beforeHearing)
      .when(hold(everyone))
      .thenBarredBy('NO_SUCH_HEARING');
  });

  it('变更：推后的通知到即可，提前的重新满足五个工作日；变更通知没有送到，不能举行', () => {
    given(...ready)
      .when(change({ day: on('2026-04-10') }))
      .thenTypes('HearingChanged');
    given(...ready)
      .when(change({ day: on('2026-04-08') }))
      .thenBarredBy('HEARING_NOTICE_TOO_LATE');
    given(...beforeHearing)
      .when(change())
      .thenBarredBy('NO_SUCH_HEARING');
    const changed: CaseEvent = {
      type: 'HearingChanged',
      data: { ...change({ day: on('2026-04-10') }).data, earlier: false },
    };
    given(...ready, changed)
      .when(hold(everyone, '2026-04-10'))
      .thenBarredBy('HEARING_NOTICE_NOT_IN_TIME');
    const told = [applicant, respondent].map((id) => served('hearing-change-notice', id, '2026-04-03'));
    given(...ready, changed, ...told)
      .when(hold(everyone, '2026-04-10'))
      .thenTypes('HearingHeld');
    expect(codes('2026-04-03', arranged, ...noticed('2026-03-31'), changed)).toContain(
      'serve-hearing-change-notice',
    );
  });
});

describe('行政复议法第五十一条第二款、第三款　到场', () => {
  it('疑难第27例（实施条例第十八条第二款）：被申请人只派律师的，不算参加', () => {
    const withLawyer = [...ready, agent('lawyer-1', 'lawyer')];
    const onlyLawyer = came(respondent, { head: false, reasonId: 't', agentIds: ['lawyer-1'] });
    given(...withLawyer)
      .when(hold([came(applicant), onlyLawyer]))
      .thenBarredBy('HEAD_NOT_REPLACED');
    const withStaff = [...withLawyer, agent('staff-1', 'staff')];
    const staff = came(respondent, { head: false, reasonId: 't', agentIds: ['staff-1', 'lawyer-1'] });
    given(...withStaff)
      .when(hold([came(applicant), staff]))
      .thenTypes('HearingHeld');
    given(...withStaff)
      .when(hold([came(applicant), { ...staff, reasonId: null }]))
      .thenBarredBy('HEAD_ABSENCE_UNEXPLAINED');
    given(...ready)
      .when(hold([came(applicant), staff]))
      .thenBarredBy('HEARING_NOT_THEIR_AGENT');
  });

  it('第五十一条第二款：申请人无正当理由不参加，视为放弃听证权利，案件继续；有正当理由的改期', () => {
    const absent = came(applicant, { presence: 'absent' });
    const file = caseFileOf([
      ...ready,
      { type: 'HearingHeld', data: { on: sitting.day, hearing: 1, attendance: [absent, came(respondent)] } },
    ]);
    expect([file.stage, file.hearing.waivedIds]).toEqual(['under-examination', [applicant]]);
    given(...ready)
      .when(hold([came(applicant, { presence: 'excused', reasonId: 't' }), came(respondent)]))
      .thenBarredBy('APPLICANT_EXCUSED');
    given(...ready)
      .when(hold([came(applicant), came(respondent, { presence: 'excused' })]))
      .thenBarredBy('ABSENCE_UNEXPLAINED');
    given(...ready)
      .when(hold([came(applicant)]))
      .thenBarredBy('ATTENDANCE_INCOMPLETE');
    given(...ready)
      .when(hold([...everyone, came('stranger')]))
      .thenBarredBy('NOT_A_PARTY');
  });
});

describe('行政复议法第六十一条第二款　根据听证笔录作出决定', () => {
  it('逐一登记签名，拒绝签名的注明；没有举行的没有笔录', () => {
    given(...ready, held)
      .when(record([applicant, respondent]))
      .thenTypes('HearingRecorded');
    given(...ready, held)
      .when(record([applicant]))
      .thenBarredBy('SIGNATURES_INCOMPLETE');
    given(...ready)
      .when(record([applicant, respondent]))
      .thenBarredBy('HEARING_NOT_HELD_YET');
    expect(codes('2026-04-09', arranged, ...noticed('2026-03-31'), held)).toContain('record-hearing');
  });

  it('第四十九条：听证就是听取意见；安排了听证而没有笔录的，不能作出决定', () => {
    const drafting = { type: 'DraftDecision', data: { on: on('2026-04-10'), draft } } as const;
    given(...ready, held, recorded)
      .when(drafting)
      .thenTypes('DecisionDrafted');
    const heard: CaseEvent = {
      type: 'OpinionTaken',
      data: { on: on('2026-03-27'), partyId: applicant, means: 'telephone', recordId: 't' },
    };
    given(...ready, held, heard)
      .when(drafting)
      .thenBarredBy('HEARING_RECORD_MISSING');
  });
});

import { publishedCalendar } from '@fuyi/calendar';
import { plainDate, project } from '@fuyi/kernel';
import type { CaseEvent } from '@fuyi/reconsideration';
import { recordedAs } from '@fuyi/testing';
import { caseStatistics } from './case-statistics';
import type { CaseStatisticsRow } from './case-statistics-row';

const on = plainDate;
const projection = caseStatistics(publishedCalendar);
const rowAfter = (...events: readonly CaseEvent[]) =>
  recordedAs('reconsideration', 'case-1', events).reduce<CaseStatisticsRow | null>(
    (row, recorded) => project(projection, row, recorded),
    null,
  );

const received: CaseEvent = {
  type: 'ApplicationReceived',
  data: {
    on: on('2026-03-09'),
    channel: 'counter',
    postmarkedOn: null,
    receptionPointId: null,
    receptionId: null,
    applicantIds: ['person-1'],
    thirdPartyIds: ['person-2'],
    respondentId: 'organ-1',
    act: {
      titleId: 'text-1',
      kind: 'penalty',
      field: 'public-security',
      madeOn: on('2026-02-02'),
      inaction: false,
      madeOnTheSpot: false,
      realEstate: false,
      amount: 200,
      disclosed: true,
    },
    periodStart: { servedOn: on('2026-02-02') },
    claimsId: 'text-2',
    reasonsId: 'text-3',
    compensationClaimed: false,
    collateralReview: false,
  },
};
const accepted: CaseEvent = { type: 'ApplicationAccepted', data: { on: on('2026-03-12'), conditions: [] } };
const chosen = (procedure: 'ordinary' | 'summary'): CaseEvent => ({
  type: 'ProcedureChosen',
  data: {
    on: on('2026-03-12'),
    procedure,
    suggested: procedure,
    grounds: [],
    partiesAgree: false,
    reasonId: null,
  },
});
const decided = (day: string, outcome: 'revoke-in-part' | 'uphold' = 'uphold'): CaseEvent => ({
  type: 'CaseDecided',
  data: { on: on(day), outcome },
});

describe('一案一行', () => {
  it('没有任何人的编号与文字', () => {
    const row = rowAfter(received, accepted, chosen('ordinary'), decided('2026-05-11'));
    expect(JSON.stringify(row)).not.toMatch(/person-|text-/);
    expect(row).toMatchObject({ statId: 'case-1', respondentId: 'organ-1', field: 'public-security' });
  });

  it('第六十二条　普通程序六十日：第六十日审结为按期，次日为超期', () => {
    const early = rowAfter(received, accepted, chosen('ordinary'), decided('2026-05-11'));
    expect(early).toMatchObject({ dueDate: '2026-05-11', onTime: true });
    const late = rowAfter(received, accepted, chosen('ordinary'), decided('2026-05-12'));
    expect(late).toMatchObject({ dueDate: '2026-05-11', onTime: false });
  });

  it('第五十三条　与分流建议一致、不一致、还没有选择', () => {
    const differs: CaseEvent = {
      ...chosen('summary'),
      data: { ...chosen('summary').data, suggested: 'ordinary' } as never,
    };
    expect(rowAfter(received, accepted)).toMatchObject({ routingAgreed: null });
    expect(rowAfter(received, accepted, chosen('summary'))).toMatchObject({ routingAgreed: true });
    expect(rowAfter(received, accepted, differs)).toMatchObject({ routingAgreed: false });
  });

  it('第六十二条第二款　简易程序三十日', () =>
    expect(rowAfter(received, accepted, chosen('summary'), decided('2026-04-13'))).toMatchObject({
      dueDate: '2026-04-13',
      onTime: true,
    }));

  it('第五十五条　简易转普通，期限按转换后计算', () =>
    expect(
      rowAfter(
        received,
        accepted,
        chosen('summary'),
        {
          type: 'ProcedureConverted',
          data: { on: on('2026-03-30'), from: 'summary', to: 'ordinary', reasonId: 'text-4' },
        },
        decided('2026-05-11'),
      ),
    ).toMatchObject({ procedure: 'ordinary', converted: true, dueDate: '2026-05-11', onTime: true }));

  it('第六十二条第一款、第三十九条　停表的日数扣除，延长的日数加上，之后才看是否按期', () => {
    const pause: CaseEvent = {
      type: 'CaseSuspended',
      data: { on: on('2026-04-01'), ground: 'other-case', reasonId: 'text-5' },
    };
    const resume: CaseEvent = {
      type: 'CaseResumed',
      data: { on: on('2026-04-11'), causeEliminatedOn: on('2026-04-10'), reasonId: null },
    };
    const extend: CaseEvent = {
      type: 'ReviewPeriodExtended',
      data: { on: on('2026-05-06'), days: 30, reasonId: 'text-6' },
    };
    const ordinary = [received, accepted, chosen('ordinary')];
    expect(rowAfter(...ordinary, pause, resume, decided('2026-05-21'))).toMatchObject({
      dueDate: '2026-05-21',
      onTime: true,
    });
    expect(rowAfter(...ordinary, pause, resume, decided('2026-05-22'))).toMatchObject({ onTime: false });
    expect(rowAfter(...ordinary, extend, decided('2026-06-10'))).toMatchObject({
      dueDate: '2026-06-10',
      onTime: true,
    });
  });

  it('第三十九条、第四十一条　中止期间终止的，停到终止之日；鉴定、勘验的期间不计', () => {
    const pause: CaseEvent = {
      type: 'CaseSuspended',
      data: { on: on('2026-05-06'), ground: 'applicant-died', reasonId: 'text-5' },
    };
    expect(
      rowAfter(received, accepted, chosen('ordinary'), pause, {
        type: 'CaseTerminated',
        data: { on: on('2026-07-07'), ground: 'sixty-days', reasonId: 'text-6' },
      } as CaseEvent),
    ).toMatchObject({ onTime: true });
    expect(
      rowAfter(
        received,
        accepted,
        chosen('ordinary'),
        {
          type: 'AppraisalCommissioned',
          data: { on: on('2026-04-01'), requestedById: 'p', chosenBy: 'agreement', matterId: 'text-7' },
        } as CaseEvent,
        {
          type: 'AppraisalOpinionReceived',
          data: { on: on('2026-04-21'), opinionId: 'text-8' },
        } as CaseEvent,
        decided('2026-06-01'),
      ),
    ).toMatchObject({ dueDate: '2026-06-01', onTime: true });
  });

  it('第三十条第三款　视为受理', () =>
    expect(
      rowAfter(received, { type: 'ApplicationDeemedAccepted', data: { on: on('2026-03-16') } }),
    ).toMatchObject({ acceptedOn: '2026-03-16', deemedAccepted: true }));

  it('第六十四条　部分撤销计入撤销', () =>
    expect(rowAfter(received, accepted, decided('2026-05-11', 'revoke-in-part'))?.outcome).toBe('revoke'));

  it('第四十一条第一项　撤回终止计入审结', () =>
    expect(
      rowAfter(received, accepted, {
        type: 'CaseTerminated',
        data: { on: on('2026-04-01'), ground: 'withdrawn' },
      }),
    ).toMatchObject({ concludedOn: '2026-04-01', outcome: 'terminated-withdrawal' }));

  it('第七十三条、第七十四条　调解书生效、和解撤回各自计入审结；其他终止另计', () => {
    const ended = (data: Extract<CaseEvent, { type: 'CaseTerminated' }>['data']) =>
      rowAfter(received, accepted, { type: 'CaseTerminated', data })?.outcome;
    expect(
      rowAfter(received, accepted, { type: 'MediationTookEffect', data: { on: on('2026-04-01') } }),
    ).toMatchObject({ concludedOn: '2026-04-01', outcome: 'mediation-statement', onTime: true });
    expect(ended({ on: on('2026-04-01'), ground: 'withdrawn', settled: true })).toBe('terminated-settlement');
    expect(ended({ on: on('2026-04-01'), ground: 'sixty-days' })).toBe('terminated-other');
  });

  it('第三十条第二款、第三十一条第二款　不予受理、视为放弃、受理前撤回，不是审结', () => {
    const ends: readonly CaseEvent[] = [
      {
        type: 'ApplicationDeclined',
        data: { on: on('2026-03-12'), conditions: [], reasonId: 'text-5', competentAuthorityId: null },
      },
      { type: 'ApplicationDeemedAbandoned', data: { on: on('2026-03-12') } },
      { type: 'ApplicationWithdrawn', data: { on: on('2026-03-12'), reasonId: null } },
    ];
    for (const end of ends)
      expect(rowAfter(received, end)).toMatchObject({ acceptedOn: null, concludedOn: null });
  });

  it('第三十五条　责令纠正的，不再计入不予受理；上级直接受理的，仍是不予受理', () => {
    const after = (kind: 'ordered' | 'taken-over') =>
      rowAfter(
        received,
        {
          type: 'ApplicationDeclined',
          data: { on: on('2026-03-12'), conditions: [], reasonId: 'text-5', competentAuthorityId: null },
        },
        { type: 'AcceptanceSupervised', data: { on: on('2026-03-20'), kind, reasonId: 'text-6' } },
      )?.declinedOn;
    expect([after('ordered'), after('taken-over')]).toEqual([null, '2026-03-12']);
  });

  it('第七十条　期满未答复的，记为未按期答复', () =>
    expect(
      rowAfter(received, accepted, { type: 'ReplyPeriodLapsed', data: { on: on('2026-03-30') } })
        ?.replyOnTime,
    ).toBe(false));
});

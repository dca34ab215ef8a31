import type { Calendar } from '@fuyi/calendar';
import { amend, Barred, type DataOf, type PlainDate, type Projection } from '@fuyi/kernel';
import { clock, type DecisionOutcome } from '@fuyi/law';
import type { CaseEvent } from '@fuyi/reconsideration';
import type { CaseStatisticsRow, MainOutcome } from './case-statistics-row';

type Row = CaseStatisticsRow;
const set = amend<Row, { readonly on: PlainDate }>;
const setBy = <Type extends CaseEvent['type']>(
  fields: (data: DataOf<CaseEvent, Type>, row: Row) => Partial<Row>,
) => amend<Row, DataOf<CaseEvent, Type>>(fields);

const mainOutcomeOf = (outcome: DecisionOutcome): MainOutcome =>
  outcome === 'revoke-in-part' ? 'revoke' : outcome;

/** 第六十二条、第五十五条、第三十九条：审理期限由受理日、程序与转换日、停表与延长推算。 */
const reviewDueDate = (row: Row, until: PlainDate, calendar: Calendar): PlainDate | null => {
  if (row.acceptedOn === null) return null;
  const answer = clock(
    'review-period',
    {
      acceptedOn: row.acceptedOn,
      procedure: row.convertedOn ? 'summary' : (row.procedure ?? 'ordinary'),
      ...(row.convertedOn ? { convertedOn: row.convertedOn } : {}),
      pauses: row.pauses.flatMap(({ from, to }) =>
        from <= (to ?? until) ? [{ from, to: to ?? until }] : [],
      ),
      extensionDays: row.extensionDays,
    },
    calendar,
  );
  return answer instanceof Barred ? null : answer.dueDate;
};

const concluded = (row: Row, on: PlainDate, outcome: MainOutcome, calendar: Calendar): Partial<Row> => {
  const dueDate = reviewDueDate(row, on, calendar);
  return { concludedOn: on, outcome, dueDate, onTime: dueDate === null ? null : on <= dueDate };
};

const paused = (row: Row, from: PlainDate, to: PlainDate | null = null): Partial<Row> => ({
  pauses: [...row.pauses, { from, to }],
});
/** The last pause that still lasts ends. */
const running = ({ pauses }: Row, on: PlainDate): Partial<Row> => {
  const last = pauses.findLastIndex(({ to }) => to === null);
  return { pauses: pauses.map((span, n) => (n === last ? { ...span, to: on } : span)) };
};

/** 统计用的一案一行，由案件事实推出。 */
export const caseStatistics = (calendar: Calendar): Projection<Row, CaseEvent> => ({
  name: 'case-statistics',
  revision: 8,
  category: 'reconsideration',
  key: 'statId',
  rowFor: ({ streamId }) => streamId,
  on: {
    ApplicationReceived: (_, { on, respondentId, act }, { streamId }) => ({
      statId: streamId,
      receivedOn: on,
      acceptedOn: null,
      deemedAccepted: false,
      declinedOn: null,
      abandonedOn: null,
      withdrawnOn: null,
      transferredUpOn: null,
      concludedOn: null,
      outcome: null,
      procedure: null,
      converted: false,
      convertedOn: null,
      pauses: [],
      extensionDays: 0,
      dueDate: null,
      onTime: null,
      respondentId,
      field: act.field,
      actKind: act.kind,
      routingAgreed: null,
      replyOnTime: null,
      opinionsHeard: false,
    }),
    ApplicationAccepted: set(({ on }) => ({ acceptedOn: on })),
    ApplicationDeemedAccepted: set(({ on }) => ({ acceptedOn: on, deemedAccepted: true })),
    ApplicationDeclined: set(({ on }) => ({ declinedOn: on })),
    // 第三十五条：责令纠正的，不予受理不再算数，案件回到受理审查；上级直接受理的，本机关仍是不予受理。
    AcceptanceSupervised: setBy<'AcceptanceSupervised'>(({ kind }) =>
      kind === 'ordered' ? { declinedOn: null } : {},
    ),
    ApplicationDeemedAbandoned: set(({ on }) => ({ abandonedOn: on })),
    ApplicationWithdrawn: set(({ on }) => ({ withdrawnOn: on })),
    ElevationRequested: setBy<'ElevationRequested'>(({ on, ground }, row) =>
      ground === 'need' ? {} : paused(row, on),
    ),
    ElevationRefused: setBy<'ElevationRefused'>(({ on, requestedOn }, { pauses }) => ({
      pauses: pauses.map((span) =>
        span.from === requestedOn && span.to === null ? { ...span, to: on } : span,
      ),
    })),
    // 实施条例第四十条第三款：上级提级的，本机关不再办；本机关提级的，自收到材料之日起算。
    CaseElevated: set(({ on }) => ({ transferredUpOn: on })),
    CaseTakenUp: set(({ on }) => ({ acceptedOn: on })),
    ProcedureChosen: setBy<'ProcedureChosen'>(({ procedure, suggested }) => ({
      procedure,
      routingAgreed: procedure === suggested,
    })),
    ProcedureConverted: setBy<'ProcedureConverted'>(({ on, to }) => ({
      procedure: to,
      converted: true,
      convertedOn: on,
    })),
    ProcedureSimplified: set(() => ({ procedure: 'summary' })),
    CaseSuspended: set(({ on }, row) => paused(row, on)),
    CaseResumed: set(({ on }, row) => running(row, on)),
    SiteInspectionHeld: setBy<'SiteInspectionHeld'>(({ on, startedOn }, row) => paused(row, startedOn, on)),
    AppraisalCommissioned: set(({ on }, row) => paused(row, on)),
    AppraisalOpinionReceived: set(({ on }, row) => running(row, on)),
    ReviewPeriodExtended: setBy<'ReviewPeriodExtended'>(({ days }) => ({ extensionDays: days })),
    ReplyReceived: set(() => ({ replyOnTime: true })),
    ReplyPeriodLapsed: set(() => ({ replyOnTime: false })),
    OpinionTaken: set(() => ({ opinionsHeard: true })),
    CaseDecided: setBy<'CaseDecided'>(({ on, outcome }, row) =>
      concluded(row, on, mainOutcomeOf(outcome), calendar),
    ),
    MediationTookEffect: set(({ on }, row) => concluded(row, on, 'mediation-statement', calendar)),
    CaseTerminated: setBy<'CaseTerminated'>(({ on, ground, settled }, row) =>
      concluded(
        row,
        on,
        ground !== 'withdrawn'
          ? 'terminated-other'
          : settled
            ? 'terminated-settlement'
            : 'terminated-withdrawal',
        calendar,
      ),
    ),
  },
});

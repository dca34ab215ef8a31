import type { PlainDate } from '@fuyi/kernel';
import type { ClockAnswer, ConditionItem, Procedure } from '@fuyi/law';
import type { ServedDocument } from './events';
import type { SurchargeStop } from './chapters/litigation/surcharge';
import type { Defendants } from './chapters/litigation/defendants';
import type { LedgerView } from './chapters/evidence/ledger-view';
import type { CaseFile, Stage } from './state';

/** Roles a step may wait for; the same names as in @fuyi/identity. */
export type StepRole =
  | 'clerk'
  | 'registrar'
  | 'officer'
  | 'office-head'
  | 'authority-head'
  | 'agency'
  | 'applicant'
  | 'publisher'
  | 'system';

/** The form the step opens in the workbench: `/cases/:id/:form`. */
export type StepForm =
  | 'acceptance'
  | 'correction-service'
  | 'correction-submission'
  | 'assignment'
  | 'routing'
  | 'service'
  | 'service-result'
  | 'reply'
  | 'evidence-judgment'
  | 'supplement'
  | 'inspection'
  | 'opinion'
  | 'withdrawal'
  | 'mediation'
  | 'decision'
  | 'approval'
  | 'publication'
  | 'suspension'
  | 'resumption'
  | 'extension'
  | 'representatives'
  | 'recusal'
  | 'succession'
  | 'respondent-change'
  | 'stay'
  | 'appraisal'
  | 'performance-report'
  | 'performance-order'
  | 'penalty-withdrawal-notice'
  | 'penalty-withdrawal'
  | 'letter-receipt'
  | 'letter-answer'
  | 'superior-notification'
  | 'litigation-rights'
  | 'judgment'
  | 'enforcement'
  | 'termination'
  | 'collateral-review'
  | 'elevation'
  | 'hearing'
  | 'committee'
  | 'advice-adoption';

export type DayUnit = 'workday' | 'day';

/** 下一个法定步骤：由事实推导，不是任务。 */
export type NextStep = {
  readonly code: string;
  readonly title: string;
  readonly basis: string;
  readonly roles: readonly StepRole[];
  readonly form: StepForm;
  /** What the service form serves, where the step is a service. */
  readonly document: ServedDocument | null;
  readonly dueDate: PlainDate | null;
  /** Days left in `unit`; negative when past; null without a due date. */
  readonly daysLeft: number | null;
  readonly unit: DayUnit | null;
  /** What happens by law if nobody does it. */
  readonly otherwise: string | null;
};

export type ClockView = {
  readonly rule: string;
  readonly term: string;
  readonly startedOn: PlainDate;
  readonly unit: DayUnit;
  /** `running`, stopped for now, done in time, done late, or the period lapsed with nothing done. */
  readonly status: 'running' | 'paused' | 'met' | 'late' | 'lapsed';
  readonly endedOn: PlainDate | null;
  readonly daysLeft: number | null;
  readonly answer: ClockAnswer;
};

export type PartyRole = 'applicant' | 'third-party' | 'respondent' | 'agent';
export type PartyView = {
  readonly partyId: string;
  readonly role: PartyRole;
  /** For an agent: whom it acts for. */
  readonly actsFor: string | null;
  readonly decisionServedOn: PlainDate | null;
  readonly litigationDueOn: PlainDate | null;
};

export type TimelineEntry = {
  readonly version: number;
  readonly type: string;
  readonly term: string;
  readonly on: PlainDate;
  readonly at: string;
  readonly actor: string;
  /** 委托代行的，委托人；otherwise null. */
  readonly onBehalfOf: string | null;
  /** Ready-made Chinese lines; ids in braces `{person-id}` are replaced by the reader with names. */
  readonly lines: readonly string[];
  readonly basis: string | null;
  /** Sealed texts the entry points at. */
  readonly textIds: readonly string[];
};

/** 作决定前的检查（procedure-rules §16）。 */
export type DecisionCheck = {
  readonly code: string;
  readonly term: string;
  readonly basis: string;
  readonly state: 'met' | 'unmet' | 'not-applicable';
  readonly note: string;
};

/** 系统对一项受理条件的判断；`met` is null where only a person can judge. */
export type ConditionHint = {
  readonly item: ConditionItem;
  readonly met: boolean | null;
  readonly note: string;
  readonly answer: ClockAnswer | null;
};

/** Everything a case page shows, computed from facts, the calendar and a day. Names are resolved by the API. */
export type CaseView = {
  readonly caseId: string;
  readonly version: number;
  readonly today: PlainDate;
  readonly stage: Stage;
  /** 一句话说清案件走到哪一步。 */
  readonly sentence: string;
  readonly procedure: Procedure | null;
  readonly parties: readonly PartyView[];
  readonly clocks: readonly ClockView[];
  readonly steps: readonly NextStep[];
  readonly checks: readonly DecisionCheck[];
  readonly hints: readonly ConditionHint[];
  /** 起诉的话，谁是被告（行政诉讼法第二十六条）。 */
  readonly defendants: readonly Defendants[];
  /** 加处罚款停算的期间（行政处罚法第七十三条第三款）；不是罚款的没有。 */
  readonly surcharge: SurchargeStop | null;
  /** 证据目录。 */
  readonly ledger: LedgerView;
  readonly timeline: readonly TimelineEntry[];
  readonly file: CaseFile;
};

/** One row of the read model `case-file`: the folded case, from which work list and counters are computed when asked. */
export type CaseRow = {
  readonly caseId: string;
  readonly version: number;
  readonly stage: Stage;
  readonly procedure: Procedure | null;
  readonly respondentId: string;
  readonly receivedOn: PlainDate;
  readonly acceptedOn: PlainDate | null;
  readonly concludedOn: PlainDate | null;
  readonly outcome: string | null;
  readonly file: CaseFile;
};

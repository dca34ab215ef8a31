import type { PlainDate } from '@fuyi/kernel';
import type { Procedure } from '@fuyi/law';

/** 互斥主结果；部分撤销计入撤销。 */
export type MainOutcome =
  | 'uphold'
  | 'dismiss-claim'
  | 'dismiss-application'
  | 'alter'
  | 'revoke'
  | 'declare-unlawful'
  | 'declare-void'
  | 'order-performance'
  | 'agreement-relief'
  | 'mediation-statement'
  | 'terminated-settlement'
  | 'terminated-withdrawal'
  | 'terminated-other';

/** 一案一行；没有任何人的编号、姓名与文字。Days `YYYY-MM-DD`. */
export type CaseStatisticsRow = {
  readonly statId: string;
  readonly receivedOn: PlainDate;
  readonly acceptedOn: PlainDate | null;
  readonly deemedAccepted: boolean;
  readonly declinedOn: PlainDate | null;
  readonly abandonedOn: PlainDate | null;
  /** 受理前撤回。 */
  readonly withdrawnOn: PlainDate | null;
  /** 〔约定〕上级提级审理的，既不算审结，也不再算未审结。 */
  readonly transferredUpOn: PlainDate | null;
  /** 已受理的案件作出决定或者终止之日。 */
  readonly concludedOn: PlainDate | null;
  readonly outcome: MainOutcome | null;
  readonly procedure: Procedure | null;
  readonly converted: boolean;
  readonly convertedOn: PlainDate | null;
  /** 不计入审理期限的期间：中止、调查勘验、鉴定；`to` is the day the clock runs again, null while it lasts. */
  readonly pauses: readonly { readonly from: PlainDate; readonly to: PlainDate | null }[];
  /** 第六十二条第一款：延长的日数。 */
  readonly extensionDays: number;
  /** 审结时的审理期限届满日（含停表、延长、转换程序后的期限）。 */
  readonly dueDate: PlainDate | null;
  readonly onTime: boolean | null;
  readonly respondentId: string;
  readonly field: string;
  readonly actKind: string;
  /** 第五十三条：选择的程序与分流建议是否一致；null：还没有选择程序。 */
  readonly routingAgreed: boolean | null;
  /** null：答复期尚未届满，或者无须答复。 */
  readonly replyOnTime: boolean | null;
  readonly opinionsHeard: boolean;
};

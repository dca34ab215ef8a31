import type { Message, PlainDate } from '@fuyi/kernel';

/* 撤回与终止（第四十一条） */

export type ApplicationWithdrawn = Message<
  'ApplicationWithdrawn',
  {
    readonly on: PlainDate;
    readonly reasonId: string | null;
    /** 第十五条第二款：被代表的申请人都同意撤回；asked only where representatives act. */
    readonly consentedByAll?: boolean;
  }
>;
export type WithdrawalRequested = Message<
  'WithdrawalRequested',
  {
    readonly on: PlainDate;
    readonly reasonId: string | null;
    /** 第十五条第二款：被代表的申请人都同意撤回；asked only where representatives act. */
    readonly consentedByAll?: boolean;
  }
>;
export type CaseTerminated = Message<
  'CaseTerminated',
  {
    readonly on: PlainDate;
    /** Code of the law's termination grounds (第四十一条). */
    readonly ground: string;
    readonly reasonId?: string;
    /** 第七十四条：和解后撤回。 */
    readonly settled?: boolean;
  }
>;

export type EndingEvent = ApplicationWithdrawn | WithdrawalRequested | CaseTerminated;

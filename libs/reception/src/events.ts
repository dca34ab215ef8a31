import type { DataOf, Message, PlainDate } from '@fuyi/kernel';
import type { Agent, CaseEvent } from '@fuyi/reconsideration';

/** The application as it will reach the case, still without a day of receipt (第二十二条第三款). */
export type OralApplication = Omit<
  DataOf<CaseEvent, 'ApplicationReceived'>,
  'on' | 'channel' | 'postmarkedOn' | 'receptionId'
> & { readonly agents: readonly Agent[] };

/** 当场记录申请人的基本情况、复议请求、主要事实、理由和时间。 */
export type OralApplicationRecorded = Message<
  'OralApplicationRecorded',
  { readonly on: PlainDate; readonly application: OralApplication }
>;
/** 交申请人核对或者向其宣读，由申请人签字确认；受领的机关收到之日见 `receivedOn`。 */
export type OralApplicationConfirmed = Message<
  'OralApplicationConfirmed',
  {
    readonly on: PlainDate;
    readonly readBy: 'self' | 'read-aloud';
    readonly signedBy: 'signature' | 'fingerprint';
    readonly caseId: string;
    readonly receivedOn: PlainDate;
    readonly application: OralApplication;
  }
>;
export type ReceptionEvent = OralApplicationRecorded | OralApplicationConfirmed;

export type ReceptionCommand =
  | Message<'RecordOralApplication', DataOf<ReceptionEvent, 'OralApplicationRecorded'>>
  | Message<
      'ConfirmOralApplication',
      {
        readonly on: PlainDate;
        readonly readBy: 'self' | 'read-aloud';
        readonly signedBy: 'signature' | 'fingerprint';
        readonly caseId: string;
        readonly receivedOn: PlainDate;
      }
    >;

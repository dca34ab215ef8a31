import type { DataOf, Message, PlainDate } from '@fuyi/kernel';
import type { MediationEvent } from './events';

/** 第五条：`lawful` 为自愿、合法，不损害国家利益、社会公共利益和他人合法权益，不违反强制性规定。 */
type Agreed = { readonly on: PlainDate; readonly termsId: string; readonly lawful: boolean };

export type MediationCommand =
  | Message<'RecordMediationAgreement', Agreed>
  | Message<'SignMediation', DataOf<MediationEvent, 'MediationSigned'>>
  | Message<'SealMediation', { readonly on: PlainDate }>
  | Message<'EndMediation', DataOf<MediationEvent, 'MediationEnded'>>
  | Message<'RecordSettlement', Agreed>
  | Message<'RecordEarlierWithdrawal', DataOf<MediationEvent, 'EarlierWithdrawalFound'>>;

import type { DataOf, Message, PlainDate } from '@fuyi/kernel';
import type { LeavingProof, ReceiptSigner } from '@fuyi/law';
import type { ServiceEvent } from './events';

export type ServiceCommand =
  | Message<'ConfirmServiceAddress', DataOf<ServiceEvent, 'ServiceAddressConfirmed'>>
  | Message<'AttemptService', Omit<DataOf<ServiceEvent, 'ServiceAttempted'>, 'attempt'>>
  | Message<'FailService', DataOf<ServiceEvent, 'ServiceFailed'>>
  | Message<'ReportDelivery', DataOf<ServiceEvent, 'DeliveryReported'>>
  | Message<
      'RecordReceipt',
      {
        readonly on: PlainDate;
        readonly attempt: number;
        readonly signedBy: ReceiptSigner | null;
        readonly proof: LeavingProof | null;
        readonly receipt: string | null;
      }
    >
  | Message<'ServeDocument', DataOf<ServiceEvent, 'DocumentServed'>>
  | Message<'CloseNoticePeriod', { readonly on: PlainDate }>
  | Message<'CloseLitigationPeriod', { readonly on: PlainDate }>;

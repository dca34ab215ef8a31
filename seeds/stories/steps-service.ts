import type { ReceiptSigner, ServiceFailureReason } from '@fuyi/law';
import type { ServedDocument, ServiceMethod } from '@fuyi/reconsideration';
import { onCase } from './steps';

export const addressConfirmed = (
  on: string,
  as: string,
  partyId: string,
  address: string,
  electronic = true,
) => onCase(on, as, 'service-addresses', { partyId, address, electronic });
export const sent = (
  on: string,
  as: string,
  document: ServedDocument,
  partyId: string,
  method: ServiceMethod,
  note?: string,
) => onCase(on, as, 'service-attempts', { document, partyId, method, ...(note ? { note } : {}) });
export const signedFor = (on: string, as: string, attempt: number, signedBy: ReceiptSigner) =>
  onCase(on, as, 'service-receipts', { attempt, signedBy });
export const notServed = (
  on: string,
  as: string,
  attempt: number,
  reason: ServiceFailureReason,
  note?: string,
) => onCase(on, as, 'service-failures', { attempt, reason, ...(note ? { note } : {}) });

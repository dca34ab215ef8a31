import type { PlainDate } from '@fuyi/kernel';
import type { ServiceFailureReason } from '@fuyi/law';
import type { ServedDocument, ServiceMethod } from '../../vocabulary';
import type { DeliveryStatus } from './events';

export type ServiceAttempt = {
  readonly attempt: number;
  readonly on: PlainDate;
  readonly document: ServedDocument;
  readonly partyId: string;
  readonly method: ServiceMethod;
  readonly noteId: string | null;
  readonly reports: readonly { readonly on: PlainDate; readonly status: DeliveryStatus }[];
  readonly failed: { readonly on: PlainDate; readonly reason: ServiceFailureReason } | null;
  readonly servedOn: PlainDate | null;
  readonly receipt: string | null;
};

export type ServiceState = {
  readonly addresses: readonly {
    readonly on: PlainDate;
    readonly partyId: string;
    readonly addressId: string;
    readonly electronic: boolean;
  }[];
  readonly attempts: readonly ServiceAttempt[];
};

export const noService: ServiceState = { addresses: [], attempts: [] };

/** 还没有结果的那一次。 */
export const isOpen = ({ failed, servedOn }: ServiceAttempt): boolean => failed === null && servedOn === null;

export const openAttempt = (
  { attempts }: ServiceState,
  document: ServedDocument,
  partyId: string,
): ServiceAttempt | null =>
  attempts.find((each) => each.document === document && each.partyId === partyId && isOpen(each)) ?? null;

/** The address that counts now: the last one confirmed. */
export const addressOf = ({ addresses }: ServiceState, partyId: string) =>
  addresses.findLast((each) => each.partyId === partyId) ?? null;

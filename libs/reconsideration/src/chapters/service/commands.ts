import type { DataOf, Message, PlainDate } from '@fuyi/kernel';
import type { ServiceEvent } from './events';

export type ServiceCommand =
  | Message<'ServeDocument', DataOf<ServiceEvent, 'DocumentServed'>>
  | Message<'CloseLitigationPeriod', { readonly on: PlainDate }>;

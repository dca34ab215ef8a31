import type { Message, PlainDate } from '@fuyi/kernel';
import type { StayGround } from './stay-grounds';

/* 停止执行（第四十二条） */

export type StayRequested = Message<
  'StayRequested',
  { readonly on: PlainDate; readonly partyId: string; readonly reasonId: string }
>;
export type ExecutionStayed = Message<
  'ExecutionStayed',
  { readonly on: PlainDate; readonly ground: StayGround; readonly reasonId: string }
>;
/** 〔约定〕不同意停止执行的，书面告知申请的人。 */
export type StayRefused = Message<'StayRefused', { readonly on: PlainDate; readonly reasonId: string }>;
export type StayLifted = Message<'StayLifted', { readonly on: PlainDate; readonly reasonId: string }>;

export type StayEvent = StayRequested | ExecutionStayed | StayRefused | StayLifted;

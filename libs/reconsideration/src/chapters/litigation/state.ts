import type { PlainDate } from '@fuyi/kernel';
import type { LitigationFiled } from './events';
import type { SuitResult } from './suit-results';

export type Suit = {
  readonly suit: number;
  readonly filedOn: PlainDate;
  readonly plaintiffIds: readonly string[];
  readonly against: LitigationFiled['data']['against'];
  readonly courtId: string;
  readonly judgedOn: PlainDate | null;
  readonly result: SuitResult | null;
};

/** 一名当事人不起诉又不履行之后的强制执行。 */
export type Enforcement = {
  readonly partyId: string;
  readonly recordedOn: PlainDate;
  readonly demandedOn: PlainDate | null;
  readonly startedOn: PlainDate | null;
};

export type LitigationState = {
  readonly suits: readonly Suit[];
  readonly noticeOmittedOn: PlainDate | null;
  readonly told: readonly { readonly partyId: string; readonly on: PlainDate }[];
  readonly enforcements: readonly Enforcement[];
};

export const noLitigation: LitigationState = {
  suits: [],
  noticeOmittedOn: null,
  told: [],
  enforcements: [],
};

import type { PlainDate } from '@fuyi/kernel';

/** 第四十二条：停止执行。 */
export type StayState = {
  readonly requests: readonly {
    readonly on: PlainDate;
    readonly partyId: string;
    readonly answeredOn: PlainDate | null;
  }[];
  readonly stayedOn: PlainDate | null;
  readonly ground: string | null;
};

export const noStay: StayState = { requests: [], stayedOn: null, ground: null };

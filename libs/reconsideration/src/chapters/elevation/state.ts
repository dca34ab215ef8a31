import type { PlainDate } from '@fuyi/kernel';
import type { ElevationGround } from './elevation-grounds';

/** 提级审理。 */
export type ElevationState = {
  readonly request: {
    readonly on: PlainDate;
    readonly ground: ElevationGround;
    readonly answeredOn: PlainDate | null;
  } | null;
  /** 收到上级提级审理决定之日。 */
  readonly elevatedOn: PlainDate | null;
  readonly materialSentOn: PlainDate | null;
  /** 本机关提级审理的：下级机关（封存）、原受理日。 */
  readonly takenUp: { readonly fromId: string; readonly originallyAcceptedOn: PlainDate } | null;
};

export const notElevated: ElevationState = {
  request: null,
  elevatedOn: null,
  materialSentOn: null,
  takenUp: null,
};

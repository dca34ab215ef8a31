import type { Message, PlainDate } from '@fuyi/kernel';
import type { ElevationGround } from './elevation-grounds';

/* 提级审理（行政复议法第三十八条、实施条例第四十条） */

type Elevation = { readonly on: PlainDate; readonly ground: ElevationGround; readonly reasonId: string };

/** 报请上级行政复议机关审理。 */
export type ElevationRequested = Message<'ElevationRequested', Elevation>;
/** 上级不同意；`on` is the day its answer arrived, from which the review period runs on. */
export type ElevationRefused = Message<
  'ElevationRefused',
  { readonly on: PlainDate; readonly requestedOn: PlainDate; readonly reasonId: string }
>;
/** 上级决定提级审理；`on` is the day its notice arrived. */
export type CaseElevated = Message<'CaseElevated', Elevation & { readonly requested: boolean }>;
export type MaterialTransferred = Message<'MaterialTransferred', { readonly on: PlainDate }>;
/** 本机关从下级机关提级审理；`on` is the day the material of the case was received. */
export type CaseTakenUp = Message<
  'CaseTakenUp',
  {
    readonly on: PlainDate;
    /** Sealed name of the lower authority. */
    readonly fromId: string;
    readonly originallyAcceptedOn: PlainDate;
  }
>;

export type ElevationEvent =
  ElevationRequested | ElevationRefused | CaseElevated | MaterialTransferred | CaseTakenUp;

import type { PlainDate } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { Suspension } from './state';

type Span = { readonly from: PlainDate; readonly to: PlainDate };

/** 正在进行的中止；null when the case runs. */
export const openSuspension = ({ pauses }: CaseFile): Suspension | null =>
  pauses.suspensions.find(({ resumedOn }) => !resumedOn) ?? null;

/** The first day of what stops the clock now, and why; null while it runs. */
export const pausedFrom = (file: CaseFile): PlainDate | null =>
  openSuspension(file)?.on ?? file.pauses.excluded.find(({ to }) => !to)?.from ?? null;

/** Half-open spans as of `until`, on which whatever still lasts is taken to end (CAL-13). */
export const pauseSpans = ({ pauses }: CaseFile, until: PlainDate | null): readonly Span[] =>
  [
    ...pauses.suspensions.map(({ on, resumedOn }) => ({ from: on, to: resumedOn ?? until })),
    ...pauses.excluded.map(({ from, to }) => ({ from, to: to ?? until })),
  ].flatMap(({ from, to }) => (to && from <= to ? [{ from, to }] : []));

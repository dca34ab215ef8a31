import type { FileOpening } from './port';

/** 三十分钟之内接着看的，是同一次。 */
export const sittingLasts = 30 * 60_000;

/** Two requests of one moment fall into one stretch, whichever is first. */
export const stretchOf = ({ openedAt }: FileOpening): number => Math.floor(openedAt.getTime() / sittingLasts);

/** Openings from then on are of this sitting. */
export const sittingFrom = ({ openedAt }: FileOpening): Date => new Date(openedAt.getTime() - sittingLasts);

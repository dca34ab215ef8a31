import type { Recorded } from '@fuyi/kernel';
import type { ReadAll, ReadStream } from './port';
import { comparePositions } from './positions';

export const ofStream = (
  events: readonly Recorded[],
  { from = 1, limit, direction = 'forward', types }: ReadStream,
): readonly Recorded[] => {
  const chosen = events.filter(
    ({ version, event }) => version >= from && (!types || types.includes(event.type)),
  );
  return (direction === 'backward' ? chosen.reverse() : chosen).slice(0, limit);
};

export const ofAll = (
  events: readonly Recorded[],
  { after = null, limit, categories, types }: ReadAll,
): readonly Recorded[] =>
  events
    .filter(
      ({ position, category, event }) =>
        comparePositions(position, after) > 0 &&
        (!categories || categories.includes(category)) &&
        (!types || types.includes(event.type)),
    )
    .slice(0, limit);

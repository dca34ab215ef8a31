import type { Position, Recorded } from '@fuyi/kernel';
import type { Batch, EventStore, FollowOptions, ReadAll } from './port';
import { laterPosition } from './positions';

/** Facts after a position, and the head they were read up to: a short answer has seen every fact up to it. */
export type Since = { readonly events: readonly Recorded[]; readonly known: Position | null };

export type Following = {
  readonly since: (request: ReadAll & { readonly limit: number }) => Promise<Since>;
  /** Resolves when the head may have moved beyond `after`, or the signal aborted. */
  readonly movedBeyond: (after: Position | null, signal: AbortSignal | undefined) => Promise<void>;
};

/** The head is read before the events. */
export const sinceBy =
  ({ head, readAll }: Pick<EventStore, 'head' | 'readAll'>): Following['since'] =>
  async (request) => {
    const known = await head();
    return { known, events: await readAll(request) };
  };

export const followWith = async function* (
  { since, movedBeyond }: Following,
  { after: start = null, limit = 500, signal, ...filter }: FollowOptions,
): AsyncGenerator<Batch> {
  let after = start;
  for (let behind = true; !signal?.aborted;) {
    const { known, events } = await since({ ...filter, after, limit });
    const caughtUp = events.length < limit;
    const last = events.at(-1)?.position ?? after;
    const next = caughtUp ? laterPosition(known, last) : last;
    if (signal?.aborted) return;
    if (behind || next !== after) yield { events, next, caughtUp };
    after = next;
    behind = !caughtUp;
    if (caughtUp) await movedBeyond(after, signal);
  }
};

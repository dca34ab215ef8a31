import type { Position } from '@fuyi/kernel';
import type { Batch, EventStore, FollowOptions } from './port';
import { laterPosition } from './positions';

export type Following = Pick<EventStore, 'readAll' | 'head'> & {
  /** Resolves when the head may have moved beyond `after`, or the signal aborted. */
  readonly movedBeyond: (after: Position | null, signal: AbortSignal | undefined) => Promise<void>;
};

/** The head is read before the events, so a short batch has seen every fact up to that head. */
export const followWith = async function* (
  { readAll, head, movedBeyond }: Following,
  { after: start = null, limit = 500, signal, ...filter }: FollowOptions,
): AsyncGenerator<Batch> {
  let after = start;
  for (let behind = true; !signal?.aborted;) {
    const known = await head();
    const events = await readAll({ ...filter, after, limit });
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

import type { Position, Recorded } from '@fuyi/kernel';
import { sinceBy, type Following, type Since } from '../follow';
import type { EventStore, ReadAll } from '../port';
import { comparePositions } from '../positions';
import { ofAll } from '../select';

/** Every fact after `from` up to `to`, in commit order. */
type Tail = {
  readonly from: Position | null;
  readonly to: Position | null;
  readonly facts: readonly Recorded[];
};

const mostKept = 1_000;
const perRead = 500;

const grown = ({ from, to, facts }: Tail, more: readonly Recorded[]): Tail => {
  const all = [...facts, ...more];
  const gone = all.length - mostKept;
  return {
    from: gone > 0 ? (all[gone - 1]?.position ?? from) : from,
    to: more.at(-1)?.position ?? to,
    facts: gone > 0 ? all.slice(gone) : all,
  };
};

const later = (facts: readonly Recorded[], after: Position | null): readonly Recorded[] =>
  facts.slice(facts.findLastIndex(({ position }) => comparePositions(position, after) <= 0) + 1);

/** Followers that are up with the record all want the same few facts: these are read once for all of them. */
export const sharedTail = ({ head, readAll }: Pick<EventStore, 'head' | 'readAll'>): Following['since'] => {
  let tail: Tail | null = null;
  let reading: Promise<void> | null = null;
  const fromTheRecord = sinceBy({ head, readAll });

  const readOn = async () => {
    for (let full = true; full && tail;) {
      const more: readonly Recorded[] = await readAll({ after: tail.to, limit: perRead });
      tail = grown(tail, more);
      full = more.length === perRead;
    }
  };
  const reach = () =>
    (reading ??= readOn().finally(() => {
      reading = null;
    }));
  const covers = (kept: Tail | null, after: Position | null): kept is Tail =>
    kept !== null && comparePositions(kept.from, after) <= 0;

  return async (request: ReadAll & { readonly limit: number }): Promise<Since> => {
    const { after = null } = request;
    if (covers(tail, after) && comparePositions(tail.to, after) <= 0) await reach();
    if (covers(tail, after)) {
      const { facts, to } = tail;
      return { events: ofAll(later(facts, after), request), known: to };
    }
    const read = await fromTheRecord(request);
    if (read.events.length < request.limit) tail ??= { from: read.known, to: read.known, facts: [] };
    return read;
  };
};

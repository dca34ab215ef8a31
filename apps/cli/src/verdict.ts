import { chainVerifier, type Anchor, type CopiedAnchor } from '@fuyi/event-store';
import type { Recorded } from '@fuyi/kernel';
import { anchorsJudge } from './verify-anchors';

/** Where the record first stops agreeing with itself. `position` is null where a whole tail or stream is missing. */
export type BadEvent = {
  readonly position: string | null;
  readonly stream: string | null;
  readonly version: number | null;
  readonly reason: string;
  /** Of the daily anchor that tells. */
  readonly day?: string;
  /** What of the rest of the installation: `file:<id>`, `person:<id>:<revision>`, `text:<id>`. */
  readonly where?: string;
};
export type Verdict = {
  readonly streams: number;
  readonly events: number;
  readonly ok: boolean;
  readonly firstBadEvent?: BadEvent;
};

export type Anchors = { readonly kept: readonly Anchor[]; readonly copied: readonly CopiedAnchor[] };

/** Takes facts in recorded order: positions 1, 2, 3 … without a gap, every stream an unbroken chain, every day's anchor met. */
export const judging = ({ kept, copied }: Anchors = { kept: [], copied: [] }) => {
  const { take, heads } = chainVerifier();
  let [events, last, firstBad]: [number, string, BadEvent | null] = [0, '0', null];
  const found = (bad: BadEvent) => void (firstBad ??= bad);
  const daily = anchorsJudge(kept, copied, heads, found);
  return {
    heads,
    count: () => ({ events, streams: heads.size }),
    found,
    fact(recorded: Recorded): void {
      const { position, stream, version } = recorded;
      daily.before(recorded);
      events += 1;
      last = position;
      const broken = take(recorded);
      if (broken) found({ position, stream, version, reason: broken.reason });
      else if (position !== String(events)) found({ position, stream, version, reason: 'position-gap' });
    },
    verdict(): Verdict {
      daily.end(last);
      return {
        ...{ streams: heads.size, events, ok: firstBad === null },
        ...(firstBad ? { firstBadEvent: firstBad } : {}),
      };
    },
  };
};

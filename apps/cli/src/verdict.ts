import { chainVerifier } from '@fuyi/event-store';
import type { Recorded } from '@fuyi/kernel';

/** Where the record first stops agreeing with itself. `position` is null where a whole tail or stream is missing. */
export type BadEvent = {
  readonly position: string | null;
  readonly stream: string | null;
  readonly version: number | null;
  readonly reason: string;
};
export type Verdict = {
  readonly streams: number;
  readonly events: number;
  readonly ok: boolean;
  readonly firstBadEvent?: BadEvent;
};

/** Takes facts in recorded order: positions 1, 2, 3 … without a gap, every stream an unbroken chain. */
export const judging = () => {
  const { take, heads } = chainVerifier();
  let [events, firstBad]: [number, BadEvent | null] = [0, null];
  const found = (bad: BadEvent) => void (firstBad ??= bad);
  return {
    heads,
    count: () => ({ events, streams: heads.size }),
    found,
    fact(recorded: Recorded): void {
      const { position, stream, version } = recorded;
      events += 1;
      const broken = take(recorded);
      if (broken) found({ position, stream, version, reason: broken.reason });
      else if (position !== String(events)) found({ position, stream, version, reason: 'position-gap' });
    },
    verdict: (): Verdict => ({
      streams: heads.size,
      events,
      ok: firstBad === null,
      ...(firstBad ? { firstBadEvent: firstBad } : {}),
    }),
  };
};

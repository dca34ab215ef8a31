import type { Position } from '@fuyi/kernel';

export type RestingPosition = {
  /** Kept soon: nothing was done on the way here, so nothing but reading would have to be done again. */
  move(position: Position | null): void;
  /** A later position is about to be kept in another way; resolves when none is being kept here. */
  forget(): Promise<void>;
  /** Keeps now what is still to be kept. */
  settle(): Promise<void>;
};

const restMs = 1_000;

/** Of many moves in a row only the last is written; `keep` is never asked twice at once. */
export const restingPosition = (
  keep: (position: Position) => Promise<void>,
  afterMs = restMs,
): RestingPosition => {
  let waiting: Position | null = null;
  let timer: NodeJS.Timeout | null = null;
  let keeping: Promise<void> = Promise.resolve();

  const settle = (): Promise<void> => {
    keeping = keeping
      .catch(() => undefined)
      .then(async () => {
        const position = waiting;
        if (position === null) return;
        await keep(position);
        if (waiting === position) waiting = null;
      });
    return keeping;
  };
  const wait = () => {
    timer ??= setTimeout(() => {
      timer = null;
      void settle().catch(() => (waiting === null ? undefined : wait()));
    }, afterMs).unref();
  };
  return {
    move(position) {
      waiting = position;
      if (position !== null) wait();
    },
    async forget() {
      waiting = null;
      await keeping.catch(() => undefined);
    },
    settle,
  };
};

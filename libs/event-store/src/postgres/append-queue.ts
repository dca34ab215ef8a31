import { EventStoreBusy, EventStoreUnavailable } from '../port';
import { pause, worthRetrying } from './connection';

/** One append as text, ready to stand in the array that `es.append_batch` takes. */
export type Written = { readonly stream: string; readonly text: string };
type Waiting<Result> = Written & { resolve(result: Result): void; reject(error: unknown): void };

export type QueueLimits = {
  readonly appends: number;
  readonly bytes: number;
  readonly appendsPerCall: number;
  readonly bytesPerCall: number;
  /** How long a lost connection is tried again before the outcome is declared unknown. */
  readonly retryForMs: number;
};

export const queueLimits: QueueLimits = {
  appends: 5_000,
  bytes: 32 * 1024 * 1024,
  appendsPerCall: 256,
  bytesPerCall: 1024 * 1024,
  retryForMs: 20_000,
};

/**
 * Group append: what arrives while a call is in flight goes together in the next. Order within a stream is kept,
 * at most one append per stream in a call.
 */
export const appendQueue = <Result>(
  write: (batch: readonly Written[]) => Promise<readonly Result[]>,
  onLost: () => void,
  limits: QueueLimits,
) => {
  let waiting: Waiting<Result>[] = [];
  let bytes = 0;
  let running: Promise<void> | null = null;

  const takeBatch = (): readonly Waiting<Result>[] => {
    const [taken, left]: [Waiting<Result>[], Waiting<Result>[]] = [[], []];
    const streams = new Set<string>();
    let size = 0;
    for (const item of waiting) {
      const full =
        taken.length >= limits.appendsPerCall ||
        (taken.length > 0 && size + item.text.length > limits.bytesPerCall);
      if (full || streams.has(item.stream)) left.push(item);
      else {
        taken.push(item);
        size += item.text.length;
      }
      streams.add(item.stream);
    }
    waiting = left;
    bytes -= size;
    return taken;
  };

  const persistently = async (batch: readonly Written[]): Promise<readonly Result[]> => {
    const until = Date.now() + limits.retryForMs;
    for (let wait = 25; ; wait = Math.min(wait * 2, 1_000)) {
      try {
        return await write(batch);
      } catch (error) {
        if (!worthRetrying(error)) throw error;
        onLost();
        if (Date.now() + wait > until) throw new EventStoreUnavailable('数据库暂不可用', { cause: error });
        await pause(wait);
      }
    }
  };

  const settle = async (batch: readonly Waiting<Result>[]): Promise<void> => {
    try {
      const results = await persistently(batch);
      batch.forEach((item, n) => item.resolve(results[n] as Result));
    } catch (error) {
      if (batch.length === 1 || error instanceof EventStoreUnavailable)
        batch.forEach((item) => item.reject(error));
      else for (const item of batch) await settle([item]);
    }
  };

  const run = async () => {
    await Promise.resolve();
    while (waiting.length > 0) await settle(takeBatch());
    running = null;
  };

  return {
    /** Rejects with `EventStoreBusy` when the queue is full. */
    add: (written: Written): Promise<Result> =>
      new Promise((resolve, reject) => {
        if (waiting.length >= limits.appends || bytes + written.text.length > limits.bytes)
          return reject(new EventStoreBusy('写入队列已满'));
        waiting.push({ ...written, resolve, reject });
        bytes += written.text.length;
        running ??= run();
      }),
    idle: async () => {
      while (running) await running;
    },
  };
};

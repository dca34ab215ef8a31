import type { Pool } from 'pg';
import type { Position } from '@fuyi/kernel';
import { laterPosition } from '../positions';
import { keptConnection } from './connection';

type Waiter = { readonly after: Position | null; wake(): void };

/** LISTEN wakes at once; a poll every `pollMs`, one for all followers of the process, is the safety net. */
export const wakeUp = (pool: Pool, head: () => Promise<Position | null>, pollMs: number) => {
  const waiters = new Set<Waiter>();
  let timer: NodeJS.Timeout | null = null;
  let closed = false;
  /** A fact may be told of while its follower is still busy with the one before. */
  let told: Position | null = null;

  const reached = (position: Position | null) => {
    told = position;
    for (const waiter of waiters) if (laterPosition(position, waiter.after) !== waiter.after) waiter.wake();
  };
  const listening = keptConnection(pool, async (client) => {
    client.on('notification', ({ payload }) => reached((payload ?? null) as Position | null));
    await client.query('listen fuyi_events');
  });
  const look = async () => {
    try {
      await listening.client();
      reached(await head());
    } catch {
      listening.drop();
    }
    timer = null;
    schedule();
  };
  const schedule = (needed = waiters.size > 0) => {
    if (!timer && !closed && needed) timer = setTimeout(() => void look(), pollMs).unref();
  };

  return {
    movedBeyond: (after: Position | null, signal: AbortSignal | undefined): Promise<void> =>
      new Promise((resolve) => {
        const wake = () => {
          waiters.delete(waiter);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        const waiter = { after, wake };
        if (signal?.aborted || closed) return wake();
        if (laterPosition(told, after) !== after) {
          schedule(true);
          return wake();
        }
        signal?.addEventListener('abort', wake);
        waiters.add(waiter);
        schedule();
      }),
    listen: async () => void (await listening.client()),
    close: () => {
      closed = true;
      if (timer) clearTimeout(timer);
      listening.drop();
      for (const { wake } of waiters) wake();
    },
  };
};

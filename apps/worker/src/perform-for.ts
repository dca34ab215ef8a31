import type { Message } from '@fuyi/kernel';
import { Barred } from '@fuyi/kernel';
import type { Acting } from '@fuyi/event-store';
import type { PerformOrder } from '@fuyi/orders';
import type { WorkerLog } from './worker-log';

type Order = Parameters<PerformOrder>[0];
const tries = 5;

/** False when the law bars it: an answer, not a fault. Somebody else moving the stream is tried again. */
export const performFor =
  (perform: PerformOrder, log: WorkerLog) =>
  async (order: Order, acting: Acting): Promise<boolean> => {
    const { category, id } = order;
    const { type } = order.command as Message;
    for (let left = tries; left > 0; left--) {
      const outcome = await perform(order, acting);
      if (outcome instanceof Barred) {
        log.warn({ category, id, command: type, bar: outcome.code, actor: acting.actor }, 'order barred');
        return false;
      }
      if (!('stale' in outcome)) return true;
    }
    throw new Error(`stream kept moving: ${category}`);
  };

export type PerformFor = ReturnType<typeof performFor>;

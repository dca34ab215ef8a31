import { AuditUnavailable } from '../port';

type Waiting<Item> = { readonly item: Item; resolve(): void; reject(cause: AuditUnavailable): void };

/** What is waiting beyond this many is refused at once: the record is slower than the questions. */
const mostWaiting = 5_000;
const mostPerCall = 500;

/** Group commit: entries that arrive while a call is in flight go together in the next. */
export const grouped = <Item>(write: (items: readonly Item[]) => Promise<unknown>) => {
  const waiting: Waiting<Item>[] = [];
  let running = false;

  const run = async () => {
    // One turn, so that answers of the same moment share a call.
    await Promise.resolve();
    for (let batch; (batch = waiting.splice(0, mostPerCall)).length > 0;)
      try {
        await write(batch.map(({ item }) => item));
        for (const { resolve } of batch) resolve();
      } catch (cause) {
        for (const { reject } of batch) reject(new AuditUnavailable('审计记录没有写成', { cause }));
      }
    running = false;
  };

  return (item: Item): Promise<void> =>
    new Promise((resolve, reject) => {
      if (waiting.length >= mostWaiting) return reject(new AuditUnavailable('等待写入的审计记录太多'));
      waiting.push({ item, resolve, reject });
      if (running) return;
      running = true;
      void run();
    });
};

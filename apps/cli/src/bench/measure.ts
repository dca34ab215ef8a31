export type Measured = {
  readonly operations: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
};

const percentile = (sorted: readonly number[], share: number) =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(3));

/** `callers` loops at once for `seconds`; each operation is awaited before its loop goes on. Latencies in milliseconds. */
export const measure = async (
  callers: number,
  seconds: number,
  operation: (caller: number, round: number) => Promise<unknown>,
): Promise<Measured> => {
  const began = performance.now();
  const until = began + seconds * 1_000;
  const latencies: number[] = [];
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      for (let round = 0; performance.now() < until; round++) {
        const start = performance.now();
        await operation(caller, round);
        latencies.push(performance.now() - start);
      }
    }),
  );
  const took = (performance.now() - began) / 1_000;
  const sorted = latencies.toSorted((a, b) => a - b);
  return {
    operations: latencies.length,
    seconds: took,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
  };
};

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

import type { Pool, PoolClient } from 'pg';

const lostStates = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '55P03',
  '57014',
  '40001',
  '40P01',
  '25P03',
  '25006',
]);

/** The connection went, or the server asks to come again: the outcome is unknown, the same ids settle it. */
export const worthRetrying = (error: unknown): boolean => {
  const { code, message } = error as { code?: string; message?: string };
  if (code && (lostStates.has(code) || code.startsWith('08') || /^E[A-Z]+$/.test(code))) return true;
  return /connection (terminated|closed)|not queryable|timeout exceeded when trying to connect|client was closed/i.test(
    message ?? '',
  );
};

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

export type KeptConnection = {
  client(): Promise<PoolClient>;
  drop(): void;
};

/** One connection of the pool, kept until it is lost or dropped, then taken anew and prepared again. */
export const keptConnection = (
  pool: Pool,
  prepare: (client: PoolClient) => Promise<unknown>,
  onLost: () => void = () => undefined,
): KeptConnection => {
  let kept: PoolClient | null = null;
  const forget = (client: PoolClient) => {
    if (kept !== client) return;
    kept = null;
    client.release(true);
    onLost();
  };
  return {
    async client() {
      if (kept) return kept;
      const client = await pool.connect();
      client.on('error', () => forget(client));
      try {
        await prepare(client);
      } catch (error) {
        client.release(true);
        throw error;
      }
      return (kept = client);
    },
    drop() {
      if (kept) forget(kept);
    },
  };
};

import type { DataSource, QueryRunner } from 'typeorm';

/** One connection per process holds an advisory lock per projection; losing it frees them all for others. */
export const leases = (dataSource: DataSource) => {
  let connection: QueryRunner | null = null;
  const held = new Set<string>();

  const lose = async () => {
    const lost = connection;
    connection = null;
    held.clear();
    // The connection goes back to the pool alive: what it holds must not stay held.
    await lost?.query('select pg_advisory_unlock_all()').catch(() => undefined);
    await lost?.release().catch(() => undefined);
  };
  let queue: Promise<unknown> = Promise.resolve();
  /** One connection answers one question at a time. */
  const ask = (sql: string, name: string): Promise<boolean> => {
    const answer = queue.then(async () => {
      connection ??= dataSource.createQueryRunner();
      const [row] = (await connection.query(sql, [name])) as { done: boolean }[];
      return row?.done ?? false;
    });
    queue = answer.catch(() => undefined);
    return answer;
  };
  return {
    async take(name: string): Promise<boolean> {
      if (held.has(name)) return true;
      try {
        const taken = await ask(
          `select pg_try_advisory_lock(hashtext('fuyi lease'), hashtext($1)) as done`,
          name,
        );
        if (taken) held.add(name);
        return taken;
      } catch (error) {
        await lose();
        throw error;
      }
    },
    async free(name: string): Promise<void> {
      if (!held.delete(name) || !connection) return;
      await ask(`select pg_advisory_unlock(hashtext('fuyi lease'), hashtext($1)) as done`, name).catch(lose);
    },
    close: lose,
  };
};

export type Leases = ReturnType<typeof leases>;

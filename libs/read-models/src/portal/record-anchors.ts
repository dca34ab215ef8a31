import type { Pool } from 'pg';

/** 每日校验值 goes out to the public as it was taken: who copied one can hold the office to it. */
export const publishAnchors = async (pool: Pool): Promise<void> => {
  await pool.query(
    `insert into portal.record_anchor
     select ordinal, day, position, streams, root, facts, previous, hash from es.anchor
     where ordinal > (select coalesce(max(ordinal), 0) from portal.record_anchor) on conflict do nothing`,
  );
};

import { copyAnchors, takeAnchor } from '@fuyi/event-store';
import { publishAnchors } from '@fuyi/read-models';
import type { Pool } from 'pg';

/** Takes the day's anchor, publishes it, and keeps a copy outside the database when there is a `file` for it. */
export const dailyAnchor =
  (pool: Pool, file: string | null) =>
  async (day: string): Promise<void> => {
    await takeAnchor(pool, day);
    await publishAnchors(pool);
    if (file !== null) await copyAnchors(pool, file);
  };

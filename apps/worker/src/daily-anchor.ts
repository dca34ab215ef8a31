import { join } from 'node:path';
import { copyHead, postgresAudit } from '@fuyi/audit';
import { copyAnchors, takeAnchor } from '@fuyi/event-store';
import { publishAnchors } from '@fuyi/read-models';
import type { Pool } from 'pg';

/** Takes the day's anchor, publishes it, and keeps copies of it and of the audit chain's head in `folder`, outside the database. */
export const dailyAnchor =
  (pool: Pool, folder: string | null) =>
  async (day: string): Promise<void> => {
    await takeAnchor(pool, day);
    await publishAnchors(pool);
    if (folder === null) return;
    await copyAnchors(pool, join(folder, 'anchors.jsonl'));
    await copyHead(postgresAudit(pool), join(folder, 'audit-heads.jsonl'), day);
  };

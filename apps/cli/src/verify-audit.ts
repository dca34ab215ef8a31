import { lastCopiedHead, postgresAudit } from '@fuyi/audit';
import type { Pool } from 'pg';
import type { BadEvent } from './verdict';

/** The chain of looks and acts, against the head last kept outside the database. */
export const judgeAudit = async (
  pool: Pool,
  headsFile: string,
  found: (bad: BadEvent) => void,
): Promise<void> => {
  const { fault } = await postgresAudit(pool).verify(await lastCopiedHead(headsFile));
  if (fault)
    found({
      ...{ position: null, stream: null, version: null },
      ...{ reason: `audit-${fault.reason}`, where: `audit:${fault.seq}` },
    });
};

import type { Pool } from 'pg';
import { prepareApiRole, untilDone } from './api-role';
import { append } from './schema/append';
import { rightsFunction } from './schema/rights';
import { standing } from './schema/standing';

/**
 * 第二道墙：the role of the interface and, for every table with rows of a case, the rows it may see. After the other
 * migrations; running it again changes nothing. A table made later is walled by `select wall.stand()`.
 */
export const raiseWall = async (pool: Pool, password: string | null): Promise<void> => {
  await prepareApiRole(pool, password);
  await untilDone(() =>
    pool.query(`select pg_advisory_xact_lock(20241101);
      lock table es.event in access exclusive mode; -- first, as every append does
      ${standing} ${append} ${rightsFunction}
      select wall.stand();`),
  );
};

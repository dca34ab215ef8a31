import type { Pool } from 'pg';
import { identityOn, type IdentityOptions } from './accounts/identity-on';
import { postgresAccounts } from './accounts/postgres-accounts';
import { postgresFactors } from './accounts/postgres-factors';
import { postgresSessions } from './accounts/postgres-sessions';
import { signInSchema } from './accounts/sign-in-schema';
import { caseCodeSchema, postgresCaseCodes } from './case-codes/postgres-case-codes';
import type { Identity } from './port';
import { identitySchema } from './schema';

/** Makes what accounts and sessions need in the schema `app`, or leaves it; several processes may start at once. */
export const migrateIdentity = async (pool: Pool): Promise<void> => {
  const statements = `${identitySchema} ${signInSchema} ${caseCodeSchema}`;
  await pool.query(`begin; select pg_advisory_xact_lock(20240103); ${statements} commit;`);
};

export const postgresIdentity = (pool: Pool, options: IdentityOptions = {}): Identity =>
  identityOn(
    {
      ...postgresAccounts(pool),
      ...postgresSessions(pool),
      ...postgresFactors(pool),
      ...postgresCaseCodes(pool),
    },
    options,
  );

import type { Pool } from 'pg';

export type PublicCaseCode = { readonly code: string; readonly pin: string; readonly words: string };

/** The codes the demonstration gave out for everybody, as it wrote them down when it played the cases. */
export const publicCaseCodes = async (pool: Pool): Promise<readonly PublicCaseCode[]> => {
  const { rows } = await pool.query<{ value: readonly PublicCaseCode[] }>(
    `select value from app.setting where name = 'demonstration.case-codes'`,
  );
  return rows[0]?.value ?? [];
};

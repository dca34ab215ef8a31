import type { Pool } from 'pg';

/** What the public pages name by code. `name` is shown; further fields of a reception point are shown beside it. */
export type ReferenceEntry = { readonly code: string; readonly name: string; readonly [more: string]: unknown };

export type PortalReference = {
  readonly organs: readonly ReferenceEntry[];
  readonly receptionPoints: readonly ReferenceEntry[];
  readonly actKinds: readonly ReferenceEntry[];
  readonly adminFields: readonly ReferenceEntry[];
};

const kinds = {
  organs: 'organ',
  receptionPoints: 'reception-point',
  actKinds: 'act-kind',
  adminFields: 'admin-field',
} as const satisfies Record<keyof PortalReference, string>;

/** Replaces the names known to the portal by those of seeds/reference. */
export const loadPortalReference = async (pool: Pool, reference: PortalReference): Promise<void> => {
  const rows = Object.entries(kinds).flatMap(([list, kind]) =>
    reference[list as keyof PortalReference].map((data, ordinal) => ({ kind, code: data.code, ordinal, data })),
  );
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('delete from portal.reference');
    await client.query(
      `insert into portal.reference (kind, code, ordinal, data)
       select * from jsonb_to_recordset($1::jsonb) as row (kind text, code text, ordinal integer, data jsonb)`,
      [JSON.stringify(rows)],
    );
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw cause;
  } finally {
    client.release();
  }
};

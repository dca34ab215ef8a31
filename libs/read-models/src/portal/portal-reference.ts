import type { Pool } from 'pg';

/** The part of seeds/reference that the public pages name. */
export type PortalReference = {
  readonly organs: readonly {
    readonly organId: string;
    readonly name: string;
    readonly shortName?: string;
  }[];
  readonly receptionPoints: readonly {
    readonly receptionPointId: string;
    readonly name: string;
    readonly address: string;
  }[];
  readonly actKinds: readonly { readonly code: string; readonly term: string }[];
  readonly adminFields: readonly { readonly code: string; readonly term: string }[];
};

type Entry = {
  readonly kind: string;
  readonly code: string;
  readonly data: { readonly name: string; readonly address?: string };
};

const entriesOf = (reference: PortalReference): readonly Entry[] => [
  ...reference.organs.map(({ organId, name, shortName }) => ({
    kind: 'organ',
    code: organId,
    data: { name: shortName ?? name },
  })),
  ...reference.receptionPoints.map(({ receptionPointId, name, address }) => ({
    kind: 'reception-point',
    code: receptionPointId,
    data: { name, address },
  })),
  ...reference.actKinds.map(({ code, term }) => ({ kind: 'act-kind', code, data: { name: term } })),
  ...reference.adminFields.map(({ code, term }) => ({ kind: 'admin-field', code, data: { name: term } })),
];

/** Replaces the names known to the portal by those of seeds/reference; one statement, all or nothing. */
export const loadPortalReference = async (pool: Pool, reference: PortalReference): Promise<void> => {
  const rows = entriesOf(reference).map((entry, ordinal) => ({ ...entry, ordinal }));
  await pool.query(
    `with given as (
       select * from jsonb_to_recordset($1::jsonb) as row (kind text, code text, ordinal integer, data jsonb)
     ), gone as (
       delete from portal.reference as r
       where not exists (select from given where given.kind = r.kind and given.code = r.code)
     )
     insert into portal.reference (kind, code, ordinal, data) select kind, code, ordinal, data from given
     on conflict (kind, code) do update set ordinal = excluded.ordinal, data = excluded.data`,
    [JSON.stringify(rows)],
  );
};

import { apiRole } from '../api-role';
import { walledTables } from './policies';

/** Rows the interface changes; everything else of a walled table it only reads. */
const rights: Readonly<Record<string, string>> = {
  'registry.sealed_text': 'select, insert',
  'registry.subject_key': 'select, insert, update',
  'registry.person_revision': 'select, insert',
  'registry.blind_index': 'select, insert, delete',
  'registry.reveal': 'select, insert',
  'files.file': 'select, insert, update, delete',
  'files.note': 'select, insert, delete',
  'files.opening': 'select, insert',
  'app.reminder': 'select, update',
};
/** Schemas whose further tables – accounts, sessions, settings – hold nothing of a case. */
const openSchemas = ['app', 'registry', 'files'];
/** Nobody's business but the worker's. */
const closed: readonly string[] = ['app.letter', 'app.simulated_letter', 'app.policy_checkpoint'];
const readOnly: readonly string[] = ['es.head', 'wall.party', 'wall.recusal', 'read.checkpoint'];

const listed = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');

const wall = ([table, rows]: readonly [string, string]) => `
  if to_regclass('${table}') is not null and coalesce(wanted, '${table}') = '${table}' then
    execute 'alter table ${table} enable row level security';
    execute 'drop policy if exists wall on ${table}';
    execute $policy$ create policy wall on ${table} for all to ${apiRole} using ${rows} with check ${rows} $policy$;
    execute 'revoke all on ${table} from ${apiRole}';
    execute 'grant ${rights[table] ?? 'select'} on ${table} to ${apiRole}';
  end if;`;

/** Puts policies and grants on whatever tables are there; a table made anew is walled again by its name. */
export const rightsFunction = `
create or replace function wall.open_rights() returns void language plpgsql as $$
declare
  name text;
begin
  foreach name in array array[${listed(['es', 'read', 'portal', 'wall', ...openSchemas])}] loop
    if to_regnamespace(name) is not null then
      execute format('grant usage on schema %I to ${apiRole}', name);
    end if;
  end loop;
  foreach name in array array[${listed(openSchemas)}] loop
    if to_regnamespace(name) is not null then
      execute format('grant select, insert, update, delete on all tables in schema %I to ${apiRole}', name);
      execute format('grant usage on all sequences in schema %I to ${apiRole}', name);
    end if;
  end loop;
  foreach name in array array[${listed(readOnly)}] loop
    if to_regclass(name) is not null then execute format('grant select on %s to ${apiRole}', name); end if;
  end loop;
  foreach name in array array[${listed(closed)}] loop
    if to_regclass(name) is not null then execute format('revoke all on %s from ${apiRole}', name); end if;
  end loop;
  if to_regnamespace('portal') is not null then
    grant select on all tables in schema portal to ${apiRole};
    -- they are made anew when read models are rebuilt
    alter default privileges in schema portal grant select on tables to ${apiRole};
  end if;
  grant execute on function wall.append_batch(jsonb) to ${apiRole};
end $$;

-- whose a subject is until its case is recorded: of the account that seals it, and of the point it sits at
create or replace function wall.asking() returns text[] language sql stable as $$
  select array_agg(key) from unnest(nullif(current_setting('fuyi.keys', true), '')::text[]) as list(key)
  where key like 'account:%' or key like 'point:%'
$$;

create or replace function wall.stand(wanted text default null) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(20241101);
  if wanted is null and to_regclass('registry.subject_key') is not null then
    alter table registry.subject_key add column if not exists sealed_for text[] default wall.asking();
  end if;
  if wanted is null then perform wall.open_rights(); end if;${Object.entries(walledTables).map(wall).join('')}
end $$;
`;

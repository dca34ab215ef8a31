/** Owns the record. Nobody signs in as it. */
export const auditRole = 'fuyi_audit';
/** The api: adds through `audit.append`, reads, and nothing else. */
export const apiRole = 'fuyi_api';

const tables = `
create table if not exists audit.head (
  one boolean primary key default true check (one),
  seq bigint not null,
  hash bytea not null
) with (fillfactor = 10);
insert into audit.head (seq, hash) values (0, '') on conflict do nothing;

create table if not exists audit.entry (
  seq bigint primary key,
  at timestamptz not null,
  actor text,
  role text,
  action text not null,
  object_kind text,
  object_id text,
  case_id text,
  outcome text not null,
  reason text,
  reason_text_id text,
  request_id text not null,
  network text,
  previous bytea not null,
  hash bytea not null
);
create index if not exists entry_by_actor on audit.entry (actor, seq desc);
create index if not exists entry_by_case on audit.entry (case_id, seq desc) where case_id is not null;
create index if not exists entry_by_day on audit.entry using brin (at);
`;

/** The owner may slip, too. */
const triggers = `
create or replace function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit is append-only';
end $$;
create or replace trigger entry_is_append_only before update or delete on audit.entry
  for each row execute function audit.refuse_change();
create or replace trigger entry_is_never_emptied before truncate on audit.entry
  for each statement execute function audit.refuse_change();
create or replace trigger head_stays before delete on audit.head
  for each row execute function audit.refuse_change();
create or replace trigger head_is_never_emptied before truncate on audit.head
  for each statement execute function audit.refuse_change();
create or replace trigger head_moves_on_only before update on audit.head
  for each row when (new.seq <= old.seq) execute function audit.refuse_change();
`;

/** The one way in. The lock on the head lasts to the commit: entries are numbered in the order of commits. */
const append = `
create or replace function audit.field(value text) returns text language sql immutable as
$$ select coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-') || ';' $$;

create or replace function audit.append(batch jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  n bigint;
  last bytea;
  before bytea;
  e jsonb;
begin
  select seq, hash into n, last from audit.head for update;
  for e in select value from jsonb_array_elements(batch) loop
    n := n + 1;
    before := last;
    last := sha256(before || convert_to(
      audit.field(e->>'at') || audit.field(e->>'actor') || audit.field(e->>'role') ||
      audit.field(e->>'action') || audit.field(e->>'kind') || audit.field(e->>'id') ||
      audit.field(e->>'caseId') || audit.field(e->>'outcome') || audit.field(e->>'reason') ||
      audit.field(e->>'reasonTextId') || audit.field(e->>'requestId') || audit.field(e->>'network'), 'UTF8'));
    insert into audit.entry values (
      n, 'epoch'::timestamptz + (e->>'at')::bigint * interval '1 millisecond', e->>'actor', e->>'role',
      e->>'action', e->>'kind', e->>'id', e->>'caseId', e->>'outcome', e->>'reason', e->>'reasonTextId',
      e->>'requestId', e->>'network', before, last);
  end loop;
  update audit.head set seq = n, hash = last;
end $$;
revoke all on function audit.append(jsonb) from public;
`;

const grants = `
grant usage on schema audit to ${apiRole};
grant select on audit.entry, audit.head to ${apiRole};
grant execute on function audit.append(jsonb) to ${apiRole};
`;

export const auditSchema = `
create schema if not exists audit authorization ${auditRole};
set local role ${auditRole};
${tables}
${triggers}
${append}
${grants}
reset role;
`;

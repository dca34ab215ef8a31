/** Revisions and texts are inserted and never touched again; only the key row of a subject is emptied by erasure. */
export const registrySchema = `
create schema if not exists registry;

create table if not exists registry.installation (
  one boolean primary key default true check (one),
  sealed bytea not null
);

create table if not exists registry.subject_key (
  subject_id text primary key,
  wrapped_key bytea,
  made_at timestamptz not null default clock_timestamp(),
  erased_at timestamptz,
  erased_by text,
  erased_basis text,
  constraint erased_or_kept check ((wrapped_key is null) = (erased_at is not null))
);

create table if not exists registry.person_revision (
  person_id text not null references registry.subject_key,
  revision integer not null,
  sealed bytea not null,
  saved_by text not null,
  saved_at timestamptz not null default clock_timestamp(),
  primary key (person_id, revision)
);

create table if not exists registry.sealed_text (
  text_id text primary key,
  subject_id text not null references registry.subject_key,
  sealed bytea not null,
  saved_at timestamptz not null default clock_timestamp()
);

create table if not exists registry.blind_index (
  person_id text not null,
  field text not null,
  value bytea not null,
  primary key (person_id, field)
);
create index if not exists blind_index_by_value on registry.blind_index (field, value);

-- Which installation key wrapped the row; null: before keys had names.
alter table registry.subject_key add column if not exists wrapped_with text;
alter table registry.blind_index add column if not exists keyed_with text;
create index if not exists subject_key_by_lock on registry.subject_key (wrapped_with) where wrapped_key is not null;
create index if not exists blind_index_by_lock on registry.blind_index (keyed_with);

create table if not exists registry.reveal (
  reveal_id uuid primary key,
  person_id text not null,
  case_id uuid,
  seen_by text not null,
  purpose text not null,
  fields text[] not null,
  seen_at timestamptz not null
);
create index if not exists reveal_by_case on registry.reveal (case_id, seen_at);
create index if not exists reveal_by_person on registry.reveal (person_id);

create or replace function registry.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is insert-only', tg_table_name;
end $$;
create or replace trigger insert_only before update or delete on registry.person_revision
  for each row execute function registry.refuse_change();
create or replace trigger insert_only before update or delete on registry.sealed_text
  for each row execute function registry.refuse_change();
create or replace trigger insert_only before update or delete on registry.reveal
  for each row execute function registry.refuse_change();
`;

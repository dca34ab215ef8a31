/** Facts are inserted and never touched again; `es.head` is the one counter, so position order is commit order. */
export const schema = `
create schema if not exists es;

create table if not exists es.head (
  one boolean primary key default true check (one),
  position bigint not null,
  epoch uuid not null default gen_random_uuid()
) with (fillfactor = 10);
insert into es.head (position) values (0) on conflict do nothing;

create table if not exists es.stream (
  name text primary key,
  version bigint not null,
  last_hash bytea not null
) with (fillfactor = 80);

create table if not exists es.event (
  position bigint primary key,
  stream text not null,
  category text not null,
  version bigint not null,
  event_id uuid not null,
  type text not null,
  schema_version integer not null,
  data jsonb not null,
  metadata jsonb not null,
  hash bytea not null,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint event_version_once unique (stream, version),
  constraint event_id_once unique (event_id)
);

create or replace function es.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'es.event is insert-only';
end $$;

create or replace trigger event_is_insert_only before update or delete on es.event
  for each row execute function es.refuse_change();
create or replace trigger event_is_never_emptied before truncate on es.event
  for each statement execute function es.refuse_change();
`;

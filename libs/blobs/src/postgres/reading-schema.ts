export const readingSchema = `
create table if not exists files.note (
  note_id uuid primary key,
  case_id uuid not null,
  sha256 text not null,
  page integer not null check (page > 0),
  written_by text not null,
  shared boolean not null,
  text_id uuid not null,
  written_at timestamptz not null
);
create index if not exists note_by_file on files.note (case_id, sha256);

create table if not exists files.opening (
  case_id uuid not null,
  sha256 text not null,
  opened_by text not null,
  whole boolean not null,
  stretch bigint not null,
  opened_at timestamptz not null,
  primary key (case_id, sha256, opened_by, whole, stretch)
);
create or replace function files.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'files.opening is insert-only';
end $$;
create or replace trigger opening_is_insert_only before update or delete on files.opening
  for each row execute function files.refuse_change();
create or replace trigger opening_is_never_emptied before truncate on files.opening
  for each statement execute function files.refuse_change();
`;

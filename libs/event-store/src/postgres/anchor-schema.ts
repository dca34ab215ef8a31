export const anchorSchema = `
create table if not exists es.anchor (
  ordinal integer primary key,
  day date not null unique,
  position bigint not null,
  streams bigint not null,
  root text not null,
  facts text not null,
  previous text,
  hash text not null,
  taken_at timestamptz not null default clock_timestamp()
);
create or replace trigger anchor_is_insert_only before update or delete on es.anchor
  for each row execute function es.refuse_change();
create or replace trigger anchor_is_never_emptied before truncate on es.anchor
  for each statement execute function es.refuse_change();
`;

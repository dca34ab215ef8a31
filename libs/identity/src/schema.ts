export const identitySchema = `
create schema if not exists app;

create table if not exists app.account (
  account_id text primary key,
  name text not null,
  role text not null,
  office text not null,
  organ_id text,
  reception_point_id text,
  password_hash text not null
);

-- 2026-11 以前承办人也收案、立案：既有的承办人兼任立案人员。
do $$ begin
  if not exists (select from information_schema.columns
    where table_schema = 'app' and table_name = 'account' and column_name = 'further') then
    alter table app.account add column further text[] not null default '{}';
    update app.account set further = '{registrar}' where role = 'officer';
  end if;
end $$;
alter table app.account add column if not exists person_id text;
alter table app.account add column if not exists case_id text;

create table if not exists app.session (
  token_hash text primary key,
  account_id text not null references app.account on delete cascade,
  expires_at timestamptz not null,
  seen_at timestamptz not null
);
create index if not exists session_by_end on app.session (expires_at);
`;

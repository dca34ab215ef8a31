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

create table if not exists app.session (
  token_hash text primary key,
  account_id text not null references app.account on delete cascade,
  expires_at timestamptz not null,
  seen_at timestamptz not null
);
create index if not exists session_by_end on app.session (expires_at);
`;

/** Whatever changes an account's posts – also a projection writing the row – ends its sessions, in the same transaction. */
export const signInSchema = `
alter table app.account alter column password_hash drop not null;
alter table app.account add column if not exists must_change boolean not null default false;
alter table app.account add column if not exists password_until timestamptz;
alter table app.account add column if not exists closed_at timestamptz;

alter table app.session add column if not exists session_id uuid not null default gen_random_uuid();
alter table app.session add column if not exists begun_at timestamptz not null default clock_timestamp();
alter table app.session add column if not exists proved_at timestamptz not null default clock_timestamp();
alter table app.session add column if not exists second_factor boolean not null default false;
alter table app.session add column if not exists through text not null default 'password';
alter table app.session add column if not exists browser text not null default '';
create index if not exists session_by_account on app.session (account_id);

create or replace function app.end_sessions() returns trigger language plpgsql as $$
begin
  delete from app.session where account_id = new.account_id;
  return null;
end $$;
create or replace trigger posts_changed after update on app.account for each row
  when ((old.role, old.further, old.organ_id, old.reception_point_id)
    is distinct from (new.role, new.further, new.organ_id, new.reception_point_id))
  execute function app.end_sessions();

create table if not exists app.second_factor (
  account_id text primary key references app.account on delete cascade,
  sealed bytea,
  proposed bytea,
  last_step bigint not null default 0
);

create table if not exists app.recovery_code (
  account_id text not null references app.account on delete cascade,
  code_hash text not null,
  primary key (account_id, code_hash)
);

create table if not exists app.sign_in_try (
  key text primary key,
  wrong integer not null,
  open_at timestamptz not null,
  last_at timestamptz not null
);
create index if not exists sign_in_try_by_age on app.sign_in_try (last_at);

create table if not exists app.unit_account (
  issuer text not null,
  subject text not null,
  account_id text not null references app.account on delete cascade,
  primary key (issuer, subject),
  unique (issuer, account_id)
);

create table if not exists app.unit_flow (
  flow_hash text primary key,
  state text not null,
  nonce text not null,
  verifier text not null,
  expires_at timestamptz not null
);
`;

/** Letters are never rebuilt from facts: what was sent stays sent. */
export const outboxSchema = `
create schema if not exists app;

create table if not exists app.letter (
  letter_id uuid primary key,
  channel text not null,
  subject text not null,
  recipient_id text not null,
  case_id uuid not null,
  attempt integer,
  state text not null default 'waiting',
  put_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);
create index if not exists letter_waiting on app.letter (put_at) where state = 'waiting';

create table if not exists app.simulated_letter (
  letter_id uuid primary key,
  channel text not null,
  words text not null,
  carried_at timestamptz not null default now()
);

create table if not exists app.reminder (
  reminder_id uuid primary key,
  account_id text not null,
  case_id uuid not null,
  step_code text not null,
  title text not null,
  basis text not null,
  form text not null,
  due_date date not null,
  urgency text not null,
  reminded_on date not null,
  read_at timestamptz
);
create index if not exists reminder_unread on app.reminder (account_id) where read_at is null;
`;

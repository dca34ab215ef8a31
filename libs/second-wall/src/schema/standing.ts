import { takeFact } from './take-fact';

/** The facts that change who sees a case. */
const concerning = [
  'ApplicationReceived',
  'RespondentChanged',
  'ApplicationAccepted',
  'ApplicationDeemedAccepted',
  'CaseTakenUp',
  'ApplicationDeclined',
  'AcceptanceSupervised',
  'CaseTerminated',
  'MediationTookEffect',
  'CaseDecided',
  'OfficersAssigned',
  'CaseHandedOver',
  'OfficerRecused',
  'HearingArranged',
  'HearingChanged',
  'CaseReferred',
  'CommitteeMet',
  'ThirdPartyJoined',
  'AgentAppointed',
  'AgentDismissed',
  'PartySucceeded',
  'ApplicantsLeft',
  'GuardianRegistered',
  'OralApplicationRecorded',
];
const types = concerning.map((type) => `'${type}'`).join(', ');

/** Raised when the folding changes: everything is folded again from the first fact. */
const revision = 1;

/** 一件案件有哪些锁；the keys of a post are in keys.ts. */
const locks = `
create or replace function wall.prefixed(prefix text, ids text[]) returns text[]
language sql immutable as $$ select coalesce(array_agg(prefix || id), '{}') from unnest(ids) as list(id) $$;

create or replace function wall.locks_of(
  case_id text, respondent_id text, reception_point_id text, accepted boolean, concluded boolean, referred boolean,
  officer_ids text[], member_ids text[], person_ids text[], sittings jsonb
) returns text[] language sql immutable as $$
  select array['every']
    || case when reception_point_id is not null then array['point:' || reception_point_id] else '{}' end
    || case when accepted then array['organ:' || respondent_id] else '{}' end
    || case when concluded then array['concluded'] else '{}' end
    || case when referred then array['referred'] else '{}' end
    || case when officer_ids = '{}' then array['officer:'] else wall.prefixed('officer:', officer_ids) end
    || wall.prefixed('member:', member_ids)
    || wall.prefixed('person:', person_ids)
    || (select coalesce(array_agg('person:' || id || '@' || case_id), '{}') from unnest(person_ids) as list(id))
    || (select coalesce(array_agg(seat), '{}')
        from jsonb_each(sittings) as sitting, jsonb_array_elements_text(sitting.value) as list(seat))
$$;
`;

/** How each case stands to people, folded in the very transaction that records the fact: what one did, one sees at once. */
export const standing = `
create schema if not exists wall;
create table if not exists wall.revision (one boolean primary key default true check (one), folded integer not null);
do $$ begin
  if not exists (select from wall.revision where folded = ${revision}) then
    drop table if exists wall.standing, wall.party, wall.recusal, wall.reception cascade;
  end if;
end $$;
${locks}
create table if not exists wall.standing (
  case_id text primary key,
  respondent_id text,
  reception_point_id text,
  accepted boolean not null default false,
  concluded boolean not null default false,
  referred boolean not null default false,
  officer_ids text[] not null default '{}',
  recused_ids text[] not null default '{}',
  member_ids text[] not null default '{}',
  person_ids text[] not null default '{}',
  sittings jsonb not null default '{}',
  locks text[] generated always as (wall.locks_of(case_id, respondent_id, reception_point_id, accepted, concluded,
    referred, officer_ids, member_ids, person_ids, sittings)) stored,
  barred text[] generated always as (wall.prefixed('account:', recused_ids)) stored
);
create index if not exists standing_by_lock on wall.standing using gin (locks);
create table if not exists wall.party (
  case_id text not null,
  person_id text not null,
  acting_for text not null default '',
  former boolean not null default false,
  primary key (person_id, case_id, acting_for)
);
create index if not exists party_by_case on wall.party (case_id);
create table if not exists wall.recusal (
  account_key text not null,
  case_id text not null,
  primary key (account_key, case_id)
);
create table if not exists wall.reception (reception_id text primary key, reception_point_id text);

${takeFact}

create or replace function wall.keep() returns trigger language plpgsql as $$
begin
  perform wall.take(new);
  return null;
end $$;
create or replace trigger wall_keeps_standing after insert on es.event
  for each row when (new.type in (${types})) execute function wall.keep();

do $$ begin
  if not exists (select from wall.revision where folded = ${revision}) then
    perform wall.take(e) from (select * from es.event where type in (${types}) order by position) as e;
    insert into wall.revision (folded) values (${revision}) on conflict (one) do update set folded = excluded.folded;
  end if;
end $$;
`;

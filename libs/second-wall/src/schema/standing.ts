/** How a case stands to people: what the wall must know of it, folded from these facts in the transaction that records them. */
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
  'OfficerRecused',
  'ThirdPartyJoined',
  'AgentAppointed',
  'PartySucceeded',
  'GuardianRegistered',
  'OralApplicationRecorded',
];
const types = concerning.map((type) => `'${type}'`).join(', ');

/** Raised when the fold below changes: everything is folded again from the first fact. */
const revision = 1;

export const standing = `
create schema if not exists wall;
create table if not exists wall.revision (one boolean primary key default true check (one), folded integer not null);

create table if not exists wall.standing (
  case_id text primary key,
  respondent_id text,
  reception_point_id text,
  accepted boolean not null default false,
  concluded boolean not null default false,
  officer_ids text[] not null default '{}',
  recused_ids text[] not null default '{}'
);
create table if not exists wall.party (
  person_id text not null,
  case_id text not null,
  primary key (person_id, case_id)
);
create table if not exists wall.reception (reception_id text primary key, reception_point_id text);

create or replace function wall.take(fact es.event) returns void language plpgsql as $$
declare
  id text := substr(fact.stream, strpos(fact.stream, '-') + 1);
  people jsonb := '[]';
begin
  case fact.type
    when 'ApplicationReceived' then
      insert into wall.standing (case_id, respondent_id, reception_point_id)
      values (id, fact.data->>'respondentId', fact.data->>'receptionPointId')
      on conflict (case_id) do update
        set respondent_id = excluded.respondent_id, reception_point_id = excluded.reception_point_id;
      people := (fact.data->'applicantIds') || (fact.data->'thirdPartyIds');
    when 'RespondentChanged' then
      update wall.standing set respondent_id = fact.data->>'respondentId' where case_id = id;
    when 'ApplicationAccepted', 'ApplicationDeemedAccepted', 'CaseTakenUp' then
      update wall.standing set accepted = true where case_id = id;
    when 'ApplicationDeclined', 'CaseTerminated', 'MediationTookEffect', 'CaseDecided' then
      update wall.standing set concluded = true where case_id = id;
    when 'AcceptanceSupervised' then
      update wall.standing set concluded = false where case_id = id and fact.data->>'kind' = 'ordered';
    when 'OfficersAssigned' then
      update wall.standing set officer_ids = array(select jsonb_array_elements_text(fact.data->'officerIds'))
      where case_id = id;
    when 'OfficerRecused' then
      update wall.standing
      set officer_ids = array_remove(officer_ids, fact.data->>'officerId'),
          recused_ids = recused_ids || (fact.data->>'officerId')
      where case_id = id;
    when 'ThirdPartyJoined' then people := jsonb_build_array(fact.data->'personId');
    when 'AgentAppointed' then people := jsonb_build_array(fact.data->'agentId');
    when 'GuardianRegistered' then people := jsonb_build_array(fact.data->'guardianId');
    when 'PartySucceeded' then people := fact.data->'successorIds';
    when 'OralApplicationRecorded' then
      insert into wall.reception values (id, fact.data->'application'->>'receptionPointId') on conflict do nothing;
    else null;
  end case;
  insert into wall.party (person_id, case_id)
  select person, id from jsonb_array_elements_text(people) as list(person) on conflict do nothing;
end $$;

create or replace function wall.keep() returns trigger language plpgsql as $$
begin
  perform wall.take(new);
  return null;
end $$;
create or replace trigger wall_keeps_standing after insert on es.event
  for each row when (new.type in (${types})) execute function wall.keep();

do $$ begin
  if not exists (select from wall.revision where folded = ${revision}) then
    delete from wall.party; delete from wall.standing; delete from wall.reception;
    perform wall.take(e) from (select * from es.event where type in (${types}) order by position) as e;
    insert into wall.revision (folded) values (${revision}) on conflict (one) do update set folded = excluded.folded;
  end if;
end $$;
`;

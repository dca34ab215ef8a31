/**
 * The same folding as `caseFileOf`, of what decides who sees a case and of nothing else. The stories hold the two together:
 * for every case played and every account, the database shows what `canSee` says.
 */
export const takeFact = `
create or replace function wall.enter(wanted text, people jsonb, whom text default '') returns void
language sql as $$
  insert into wall.party (case_id, person_id, acting_for)
  select wanted, person, whom from jsonb_array_elements_text(people) as list(person)
  on conflict (person_id, case_id, acting_for) do update set former = false
$$;

create or replace function wall.leave(wanted text, people jsonb) returns void language sql as $$
  update wall.party set former = true
  where case_id = wanted and ((acting_for = '' and people ? person_id) or people ? acting_for)
$$;

create or replace function wall.take_people(id text, type text, said jsonb) returns void language plpgsql as $$
begin
  case type
    when 'ApplicationReceived' then
      perform wall.enter(id, said->'applicantIds');
      perform wall.enter(id, said->'thirdPartyIds');
    when 'RespondentChanged' then
      perform wall.leave(id, jsonb_build_array(s.respondent_id)) from wall.standing s where s.case_id = id;
    when 'ThirdPartyJoined' then perform wall.enter(id, jsonb_build_array(said->'personId'));
    when 'AgentAppointed' then perform wall.enter(id, jsonb_build_array(said->'agentId'), said->>'partyId');
    when 'AgentDismissed' then
      update wall.party set former = true
      where case_id = id and person_id = said->>'agentId' and acting_for = said->>'partyId';
    when 'PartySucceeded' then
      perform wall.leave(id, jsonb_build_array(said->'partyId'));
      perform wall.enter(id, said->'successorIds');
    when 'ApplicantsLeft' then perform wall.leave(id, said->'applicantIds');
    when 'GuardianRegistered' then
      -- a person of the case, though not one who may see it
      insert into wall.party (case_id, person_id, acting_for, former)
      values (id, said->>'guardianId', 'ward:' || (said->>'partyId'), true) on conflict do nothing;
    else return;
  end case;
  update wall.standing
  set person_ids = array(select p.person_id from wall.party p where p.case_id = id and not p.former order by 1)
  where case_id = id;
end $$;

create or replace function wall.take(fact es.event) returns void language plpgsql as $$
declare
  id text := substr(fact.stream, strpos(fact.stream, '-') + 1);
  said jsonb := fact.data;
begin
  if fact.type = 'ApplicationReceived' then
    insert into wall.standing (case_id) values (id) on conflict do nothing;
  elsif fact.type = 'OralApplicationRecorded' then
    insert into wall.reception values (id, said->'application'->>'receptionPointId') on conflict do nothing;
  elsif fact.type = 'OfficerRecused' then
    insert into wall.recusal (account_key, case_id) values ('account:' || (said->>'officerId'), id) on conflict do nothing;
  end if;
  perform wall.take_people(id, fact.type, said);
  update wall.standing s set
    respondent_id = case when fact.type in ('ApplicationReceived', 'RespondentChanged')
      then said->>'respondentId' else respondent_id end,
    reception_point_id = case fact.type when 'ApplicationReceived'
      then said->>'receptionPointId' else reception_point_id end,
    accepted = accepted or fact.type in ('ApplicationAccepted', 'ApplicationDeemedAccepted', 'CaseTakenUp'),
    concluded = case
      when fact.type in ('ApplicationDeclined', 'CaseTerminated', 'MediationTookEffect', 'CaseDecided') then true
      when fact.type = 'AcceptanceSupervised' and said->>'kind' = 'ordered' then false
      else concluded end,
    referred = referred or fact.type = 'CaseReferred',
    officer_ids = case fact.type
      when 'OfficersAssigned' then array(select jsonb_array_elements_text(said->'officerIds'))
      when 'CaseHandedOver' then array_replace(officer_ids, said->>'fromId', said->>'toId')
      when 'OfficerRecused' then array_remove(officer_ids, said->>'officerId')
      else officer_ids end,
    recused_ids = case fact.type
      when 'OfficerRecused' then array_append(recused_ids, said->>'officerId') else recused_ids end,
    member_ids = case fact.type
      when 'CommitteeMet'
      then member_ids || array(select m->>'memberId' from jsonb_array_elements(said->'members') as list(m))
      else member_ids end,
    sittings = case when fact.type in ('HearingArranged', 'HearingChanged')
      then sittings || jsonb_build_object(said->>'hearing',
        jsonb_build_array('host:' || (said->>'chairId'), 'recorder:' || (said->>'recorderId')))
      else sittings end
  where s.case_id = id;
end $$;
`;

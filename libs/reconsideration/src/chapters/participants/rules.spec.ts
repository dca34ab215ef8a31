import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseDecider } from '../../decider';
import {
  accepted,
  applicant,
  application,
  assigned,
  decidedCase,
  received,
  respondent,
  thirdParty,
} from '../../examples';
import type { CaseCommand } from '../../commands';
import type { CaseEvent } from '../../events';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
type Data<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>['data'];

const crowd = Array.from({ length: 11 }, (_, n) => `a-${n + 1}`);
const receivedFrom = (applicantIds: readonly string[], thirdPartyIds: readonly string[] = []): CaseEvent => ({
  type: 'ApplicationReceived',
  data: { ...application, applicantIds, thirdPartyIds },
});
const appoint = (changes: Partial<Data<'AppointAgent'>>) =>
  ({
    type: 'AppointAgent',
    data: {
      on: on('2026-07-01'),
      partyId: applicant,
      agentId: 'g-1',
      kind: 'lawyer',
      authority: 'general',
      ...changes,
    },
  }) as const;
const appointed = (changes: Partial<Data<'AppointAgent'>>): CaseEvent => ({
  type: 'AgentAppointed',
  data: appoint(changes).data,
});
const choose = (representativeIds: readonly string[], changes: Partial<Data<'ChooseRepresentatives'>> = {}) =>
  ({
    type: 'ChooseRepresentatives',
    data: { on: on('2026-07-01'), side: 'applicant', representativeIds, signedByAll: true, ...changes },
  }) as const;
const chosen: CaseEvent = {
  type: 'RepresentativesChosen',
  data: { on: on('2026-07-01'), side: 'applicant', representativeIds: ['a-1', 'a-2'] },
};

describe('行政复议法第十五条　代表人', () => {
  it('实施条例第十七条：超过十人推选二至五名，2026年7月1日起', () => {
    const case_ = receivedFrom(crowd);
    given(case_)
      .when(choose(['a-1', 'a-2']))
      .then(chosen);
    given(case_)
      .when(choose(crowd.slice(0, 5)))
      .thenTypes('RepresentativesChosen');
    given(case_)
      .when(choose(['a-1']))
      .thenBarredBy('REPRESENTATIVE_COUNT');
    given(case_)
      .when(choose(crowd.slice(0, 6)))
      .thenBarredBy('REPRESENTATIVE_COUNT');
    given(case_, chosen)
      .when(choose(['a-1', 'a-2']))
      .thenNothing();
  });
  it('实施条例（2007年）第八条：2026年6月30日以前一至五名', () => {
    const before = { on: on('2026-06-30') };
    given(receivedFrom(crowd))
      .when(choose(['a-1'], before))
      .thenTypes('RepresentativesChosen');
    given(receivedFrom(crowd))
      .when(choose(crowd.slice(0, 6), before))
      .thenBarredBy('REPRESENTATIVE_COUNT');
  });
  it('实施条例第十七条第二款：推选书由全体签名；代表人出自申请人', () => {
    given(receivedFrom(crowd))
      .when(choose(['a-1', 'a-2'], { signedByAll: false }))
      .thenBarredBy('RECOMMENDATION_NOT_SIGNED');
    given(receivedFrom(crowd))
      .when(choose(['a-1', 'x']))
      .thenBarredBy('REPRESENTATIVE_NOT_OF_SIDE');
  });
  it('实施条例第十七条第三款：第三人超过十人才推选；此前没有这项规定', () => {
    const side = { side: 'third-party' } as const;
    given(receivedFrom([applicant], crowd))
      .when(choose(['a-1', 'a-2'], side))
      .thenTypes('RepresentativesChosen');
    given(receivedFrom([applicant], crowd.slice(1)))
      .when(choose(['a-2', 'a-3'], side))
      .thenBarredBy('THIRD_PARTIES_TOO_FEW');
    given(receivedFrom([applicant], crowd))
      .when(choose(['a-1', 'a-2'], { ...side, on: on('2026-06-30') }))
      .thenBarredBy('THIRD_PARTIES_TOO_FEW');
  });
  const leave = (applicantIds: readonly string[], changes: Partial<Data<'WithdrawApplicants'>> = {}) =>
    ({
      type: 'WithdrawApplicants',
      data: {
        on: on('2026-07-02'),
        applicantIds,
        reasonId: null,
        byRepresentativeId: null,
        consentedIds: [],
        ...changes,
      },
    }) as const;
  it('第二款：代表人撤回，被代表人同意的撤回，没有同意的不能', () => {
    const facts = [receivedFrom(crowd), chosen];
    const by = { byRepresentativeId: 'a-1' };
    given(...facts)
      .when(leave(['a-3'], by))
      .thenBarredBy('REPRESENTED_CONSENT_MISSING');
    given(...facts)
      .when(leave(['a-1', 'a-3'], { ...by, consentedIds: ['a-3'] }))
      .thenTypes('ApplicantsLeft');
    given(...facts)
      .when(leave(['a-4'], { byRepresentativeId: 'a-9' }))
      .thenBarredBy('NOT_A_REPRESENTATIVE');
    given(...facts)
      .when(leave(['a-4']))
      .thenTypes('ApplicantsLeft');
    given(...facts)
      .when(leave([]))
      .thenBarredBy('NOT_AN_APPLICANT');
    given(...facts)
      .when(leave(crowd))
      .thenBarredBy('WHOLE_WITHDRAWAL');
    given(...facts, {
      type: 'ApplicantsLeft',
      data: { on: on('2026-07-02'), applicantIds: ['a-4'], reasonId: null },
    })
      .when(leave(['a-4']))
      .thenNothing();
  });
});

describe('行政复议法第十七条　代理人', () => {
  it('实施条例第十八条第二款：被申请人不得仅委托律师，2026年7月1日起', () => {
    const lawyer = { partyId: respondent, agentId: 'l-1' };
    const staff = { partyId: respondent, agentId: 's-1', kind: 'staff' } as const;
    given(received).when(appoint(lawyer)).thenBarredBy('ONLY_LAWYER_FOR_RESPONDENT');
    given(received)
      .when(appoint({ ...lawyer, on: on('2026-06-30') }))
      .thenTypes('AgentAppointed');
    given(received).when(appoint(staff)).thenTypes('AgentAppointed');
    given(received, appointed(staff)).when(appoint(lawyer)).thenTypes('AgentAppointed');
    const two = [appointed(staff), appointed({ ...staff, agentId: 's-2' })];
    given(received, ...two)
      .when(appoint({ ...staff, agentId: 's-3' }))
      .thenBarredBy('TOO_MANY_AGENTS');
    given(received)
      .when(appoint({ kind: 'staff' }))
      .thenBarredBy('STAFF_ONLY_FOR_RESPONDENT');
    given(received, appointed(staff), appointed(lawyer))
      .when({ type: 'DismissAgent', data: { on: on('2026-07-02'), partyId: respondent, agentId: 's-1' } })
      .thenBarredBy('ONLY_LAWYER_FOR_RESPONDENT');
  });
  it('第二款：期限届满的不再占名额；当日仍是代理人', () => {
    const two = [appointed({ until: on('2026-07-10') }), appointed({ agentId: 'g-2' })];
    given(received, ...two)
      .when(appoint({ agentId: 'g-3', on: on('2026-07-10') }))
      .thenBarredBy('TOO_MANY_AGENTS');
    given(received, ...two)
      .when(appoint({ agentId: 'g-3', on: on('2026-07-11') }))
      .thenTypes('AgentAppointed');
    given(received)
      .when(appoint({ until: on('2026-06-30') }))
      .thenBarredBy('AGENT_TERM_OVER');
  });
  it('第二款：变更、解除代理人权限', () => {
    const change = (authority: 'general' | 'special', until: string | null = null) =>
      ({
        type: 'ChangeAgentAuthority',
        data: {
          on: on('2026-07-02'),
          partyId: applicant,
          agentId: 'g-1',
          authority,
          until: until === null ? null : on(until),
        },
      }) as const;
    const dismiss = {
      type: 'DismissAgent',
      data: { on: on('2026-07-02'), partyId: applicant, agentId: 'g-1' },
    } as const;
    given(received, appointed({})).when(change('special')).thenTypes('AgentAuthorityChanged');
    given(received, appointed({})).when(change('general')).thenNothing();
    given(received, appointed({})).when(change('general', '2026-07-01')).thenBarredBy('AGENT_TERM_OVER');
    given(received).when(change('special')).thenBarredBy('NO_SUCH_AGENT');
    given(received, appointed({})).when(dismiss).thenTypes('AgentDismissed');
    given(received).when(dismiss).thenBarredBy('NO_SUCH_AGENT');
    given(...decidedCase)
      .when(dismiss)
      .thenBarredBy('CASE_CONCLUDED');
  });
});

describe('行政复议法第十四条　承继与法定代理', () => {
  const lose = (kind: 'died' | 'terminated' | 'incapacitated', partyId: string = applicant) =>
    ({ type: 'RecordPartyLoss', data: { on: on('2026-04-01'), partyId, kind } }) as const;
  const lost = (kind: 'died' | 'terminated' | 'incapacitated'): CaseEvent => ({
    type: 'PartyLost',
    data: lose(kind).data,
  });
  const succeed = (relation: string, successorIds: readonly string[] = ['heir']) =>
    ({
      type: 'SucceedParty',
      data: { on: on('2026-04-05'), partyId: applicant, successorIds, relation },
    }) as const;
  it('第二款、实施条例第十一条：公民死亡，近亲属可以承继；重复登记不产生新的事实', () => {
    given(received, accepted).when(lose('died')).thenTypes('PartyLost');
    given(received, accepted, lost('died')).when(lose('died')).thenNothing();
    given(received, accepted, lost('died')).when(succeed('child')).thenTypes('PartySucceeded');
    given(received, accepted, lost('died'), { type: 'PartySucceeded', data: succeed('child').data })
      .when(succeed('child'))
      .thenNothing();
    given(received, accepted).when(lose('died', 'stranger')).thenBarredBy('NOT_A_PARTY');
  });
  it('第二款：没有登记死亡的、关系不对的、没有承继人的，不能承继', () => {
    given(received, accepted).when(succeed('child')).thenBarredBy('LOSS_NOT_RECORDED');
    given(received, accepted, lost('died')).when(succeed('assignee')).thenBarredBy('RELATION_MISMATCH');
    given(received, accepted, lost('terminated')).when(succeed('assignee')).thenTypes('PartySucceeded');
    given(received, accepted, lost('died')).when(succeed('child', [])).thenBarredBy('NO_SUCCESSOR');
    given(received, accepted, lost('died'))
      .when(succeed('child', [respondent]))
      .thenBarredBy('ALREADY_A_PARTY');
  });
  it('第三款：法定代理人代为参加', () => {
    const guard = (relation: string) =>
      ({
        type: 'RegisterGuardian',
        data: { on: on('2026-04-05'), partyId: applicant, guardianId: 'mother', relation },
      }) as const;
    given(received).when(guard('guardian-parent')).thenTypes('GuardianRegistered');
    given(received).when(guard('spouse')).thenBarredBy('RELATION_MISMATCH');
    given(received, { type: 'GuardianRegistered', data: guard('guardian-parent').data })
      .when(guard('guardian-parent'))
      .thenNothing();
  });
});

describe('行政复议法第十六条　第三人', () => {
  const stay = (personId: string) =>
    ({ type: 'RecordThirdPartyAbsence', data: { on: on('2026-04-01'), personId } }) as const;
  const joined: CaseEvent = {
    type: 'ThirdPartyJoined',
    data: { on: on('2026-03-30'), personId: thirdParty, by: 'notice' },
  };
  it('第二款：第三人不参加，不影响审理；不是第三人的不登记', () => {
    given(received, accepted, joined).when(stay(thirdParty)).thenTypes('ThirdPartyStayedAway');
    given(received, accepted, joined, { type: 'ThirdPartyStayedAway', data: stay(thirdParty).data })
      .when(stay(thirdParty))
      .thenNothing();
    given(received, accepted).when(stay(thirdParty)).thenBarredBy('NO_SUCH_THIRD_PARTY');
  });
});

describe('公务员法第七十六条　回避', () => {
  const decide = (granted: boolean, officerId = 'officer') =>
    ({
      type: 'DecideRecusal',
      data: {
        on: on('2026-03-16'),
        officerId,
        ground: 'own-interest',
        requestedById: applicant,
        reasonId: 't',
        granted,
      },
    }) as const;
  const { granted, ...data } = decide(true).data;
  const recused: CaseEvent = { type: 'OfficerRecused', data };
  it('回避的不再承办，也不能再指定；人数不够的补足', () => {
    expect(granted).toBe(true);
    given(received, accepted, assigned).when(decide(true)).then(recused);
    given(received, accepted, assigned).when(decide(false)).thenTypes('RecusalRefused');
    given(received, accepted, assigned, recused).when(decide(true)).thenNothing();
    given(received, accepted, assigned).when(decide(true, 'officer9')).thenBarredBy('NOT_AN_OFFICER_OF_CASE');
    given(received, accepted, assigned, recused)
      .when({ type: 'AssignOfficers', data: { on: on('2026-03-17'), officerIds: ['officer', 'officer2'] } })
      .thenBarredBy('OFFICER_RECUSED');
    given(received).when(decide(true)).thenBarredBy('NOT_UNDER_EXAMINATION');
  });

  const raise = (officerId: string, requestedById: string | null, byPost = false): CaseCommand => ({
    type: 'RaiseRecusal',
    data: { ...data, officerId, requestedById, byPost },
  });
  const raised: CaseEvent = { type: 'RecusalRaised', data };
  it('第七十八条：自行提出、当事人申请；决定以前照常办理，决定以后不再等', () => {
    given(received, accepted, assigned).when(raise('officer', applicant)).then(raised);
    given(received, accepted, assigned, raised).when(raise('officer', applicant)).thenNothing();
    given(received, accepted, assigned).when(raise('officer', null)).thenTypes('RecusalRaised');
    given(received, accepted, assigned).when(raise('officer', 'nobody')).thenBarredBy('NOT_A_PARTY');
    given(received, accepted, assigned).when(raise('head', null)).thenBarredBy('NOT_AN_OFFICER_OF_CASE');
    given(received, accepted, assigned)
      .when(raise('head', null, true))
      .thenTypes('RecusalRaised');
    given(received, accepted, assigned, recused).when(raise('officer', null)).thenBarredBy('OFFICER_RECUSED');
    const waiting = (...events: readonly CaseEvent[]) =>
      caseFileOf([received, accepted, assigned, ...events]).participants.raisedRecusals.length;
    expect([waiting(raised), waiting(raised, recused)]).toEqual([1, 0]);
    expect(waiting(raised, { type: 'RecusalRefused', data })).toBe(0);
  });
});

describe('行政复议法第三十六条第一款　移交承办人', () => {
  const handOver = (fromId: string, toId: string): CaseCommand => ({
    type: 'HandOverCase',
    data: { on: on('2026-03-20'), fromId, toId, reasonId: 'text-h' },
  });
  const handedOver = (fromId: string, toId: string): CaseEvent => ({
    type: 'CaseHandedOver',
    data: { on: on('2026-03-20'), fromId, toId, reasonId: 'text-h' },
  });
  const fileOf = (...events: readonly CaseEvent[]) => caseFileOf([received, accepted, assigned, ...events]);

  it('由接收人接替，移交人成为曾经承办的人；再移交一次，不产生新的事实', () => {
    given(received, accepted, assigned)
      .when(handOver('officer', 'officer3'))
      .then(handedOver('officer', 'officer3'));
    given(received, accepted, assigned, handedOver('officer', 'officer3'))
      .when(handOver('officer', 'officer3'))
      .thenNothing();
    const { officerIds, participants } = fileOf(handedOver('officer', 'officer3'));
    expect(officerIds).toEqual(['officer3', 'officer2']);
    expect(participants.formerOfficerIds).toEqual(['officer']);
  });

  it('又指定回来的，不再是曾经承办的人', () =>
    expect(fileOf(handedOver('officer', 'officer3'), assigned).participants.formerOfficerIds).toEqual([
      'officer3',
    ]));

  it('移交以后人数不够、接收人已经回避的，不行', () => {
    given(received, accepted, assigned)
      .when(handOver('officer', 'officer2'))
      .thenBarredBy('TOO_FEW_OFFICERS');
    const recused: CaseEvent = {
      type: 'OfficerRecused',
      data: {
        on: on('2026-03-16'),
        ...{ officerId: 'officer3', ground: 'own-interest', requestedById: null, reasonId: 'text-r' },
      },
    };
    given(received, accepted, assigned, recused)
      .when(handOver('officer', 'officer3'))
      .thenBarredBy('OFFICER_RECUSED');
  });
});

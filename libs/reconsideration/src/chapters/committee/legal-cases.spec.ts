import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import type { DecisionOutcome } from '@fuyi/law';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import { draft, examined, received } from '../../examples';
import { grave } from '../hearing/examples';
import { nextSteps } from '../../next-steps';
import { majorityOf, withSealedPositions } from './referrals';

const day = plainDate('2026-07-06');
const given = specify(caseDecider(publishedCalendar));
const find = {
  type: 'FindReferralGrounds',
  data: { on: day, grounds: ['technical'], reasonId: 't' },
} as const;
const found: CaseEvent = { type: 'ReferralGroundsFound', data: find.data };
const refer = (more: object = {}) =>
  ({
    type: 'ReferCase',
    data: { on: day, grounds: ['technical'], issuesId: 't', proposalId: 't', ...more },
  }) as const;
const referred: CaseEvent = { type: 'CaseReferred', data: { ...refer().data, referral: 1 } };
const members = ['m1', 'm2', 'm3'].map((memberId) => ({ memberId, field: 'expert' as const }));
const meet = (those: readonly (typeof members)[number][] = members) =>
  ({
    type: 'RecordCommitteeMeeting',
    data: { on: day, referral: 1, form: 'case-meeting', members: those },
  }) as const;
const met: CaseEvent = { type: 'CommitteeMet', data: meet().data };
const say = (memberId: string, position: DecisionOutcome) =>
  ({
    type: 'GiveMemberPosition',
    data: { on: day, referral: 1, memberId, position, opinionId: `t-${memberId}` },
  }) as const;
const said = (memberId: string, position: DecisionOutcome): CaseEvent => ({
  type: 'MemberPositionGiven',
  data: say(memberId, position).data,
});
const allSaid = [said('m1', 'revoke'), said('m2', 'uphold'), said('m3', 'revoke')];
const advise = { type: 'GiveAdvice', data: { on: day, referral: 1, opinionId: 't-advice' } } as const;
const advised: CaseEvent = {
  type: 'AdviceGiven',
  data: { ...advise.data, majority: 'revoke', voices: 2, members: 3 },
};
const sitting = [...examined, referred, met];
const drafted: CaseEvent = { type: 'DecisionDrafted', data: { on: day, draft } };
const submit = { type: 'SubmitDraft', data: { on: day } } as const;
const weighed = (adopted: 'adopted' | 'not-adopted'): CaseEvent => ({
  type: 'AdviceWeighed',
  data: { on: day, adopted, noteId: 't' },
});
const codes = (...facts: readonly CaseEvent[]) =>
  nextSteps(caseFileOf([...examined, ...facts]), day, publishedCalendar).map(({ code }) => code);

describe('行政复议法第五十二条　行政复议委员会', () => {
  it('第五十二条第二款：拟定的会议之日不能早于提请之日；没有定下的，可以不写', () => {
    const at = (on: string) => ({ meeting: { day: plainDate(on), hour: '14:30', placeId: 't-place' } });
    given(...examined)
      .when(refer(at('2026-07-03')))
      .thenBarredBy('MEETING_BEFORE_REFERRAL');
    given(...examined)
      .when(refer(at('2026-07-06')))
      .then({ type: 'CaseReferred', data: { ...refer(at('2026-07-06')).data, referral: 1 } });
    given(...examined)
      .when(refer({ meeting: null }))
      .then({ type: 'CaseReferred', data: { ...refer({ meeting: null }).data, referral: 1 } });
  });

  it('第五十二条第二款：应当提请而没有提请的，不能作出决定；重大、疑难、复杂由认定得出', () => {
    given(...examined)
      .when(find)
      .thenTypes('ReferralGroundsFound');
    given(...examined, found)
      .when(find)
      .thenNothing();
    given(...examined)
      .when({ type: 'FindReferralGrounds', data: { ...find.data, grounds: [] } })
      .thenBarredBy('NO_REFERRAL_GROUND');
    given(...examined)
      .when(refer({ grounds: ['grave'] }))
      .thenBarredBy('NOT_GRAVE_FOR_REFERRAL');
    given(...examined, grave)
      .when(refer({ grounds: ['grave'] }))
      .thenTypes('CaseReferred');
    given(...examined, found)
      .when({ type: 'DraftDecision', data: { on: day, draft } })
      .thenBarredBy('ADVICE_NOT_SOUGHT');
    given(received).when(refer()).thenBarredBy('NOT_UNDER_EXAMINATION');
    expect(codes(found)).toContain('refer-to-committee');
    expect(codes(grave)).toContain('refer-to-committee');
    expect(codes()).not.toContain('refer-to-committee');
  });

  it('第五十二条第三款：已经提请的，等咨询意见；不重复提请', () => {
    given(...examined, referred)
      .when(refer())
      .thenBarredBy('REFERRAL_OPEN');
    given(...examined, referred)
      .when({ type: 'DraftDecision', data: { on: day, draft } })
      .thenBarredBy('ADVICE_OUTSTANDING');
    expect(codes(referred)).toContain('record-committee-meeting');
  });

  it('行政复议法实施条例第五十条、第五十一条：〔约定〕三名以上、单数，一人只登记一次', () => {
    given(...examined, referred)
      .when(meet())
      .thenTypes('CommitteeMet');
    given(...examined, referred)
      .when(meet(members.slice(0, 2)))
      .thenBarredBy('COMMITTEE_COUNT');
    given(...examined, referred)
      .when(meet([...members.slice(0, 2), ...members.slice(0, 1)]))
      .thenBarredBy('COMMITTEE_MEMBER_TWICE');
    given(...sitting)
      .when(meet())
      .thenBarredBy('COMMITTEE_MET_ALREADY');
    given(...examined)
      .when(meet())
      .thenBarredBy('NO_SUCH_REFERRAL');
  });

  it('行政复议法第五十二条第一款、行政复议法实施条例第五十条：有利害关系的委员回避，不提意见，也不等他', () => {
    const recusal = {
      on: day,
      officerId: 'm1',
      ground: 'own-interest',
      requestedById: null,
      reasonId: 't-recusal',
    } as const;
    const recused: CaseEvent = { type: 'OfficerRecused', data: recusal };
    given(...sitting)
      .when({ type: 'DecideRecusal', data: { ...recusal, granted: true } })
      .then(recused);
    given(...examined, referred)
      .when({ type: 'DecideRecusal', data: { ...recusal, granted: true } })
      .thenBarredBy('NOT_AN_OFFICER_OF_CASE');
    given(...sitting, recused)
      .when(say('m1', 'revoke'))
      .thenBarredBy('COMMITTEE_MEMBER_RECUSED');
    given(...examined, recused, referred)
      .when(meet())
      .thenBarredBy('COMMITTEE_MEMBER_RECUSED');
    given(...sitting, said('m1', 'revoke'), said('m2', 'uphold'), recused)
      .when(advise)
      .thenBarredBy('POSITIONS_OUTSTANDING');
    given(...sitting, said('m1', 'revoke'), said('m2', 'uphold'), said('m3', 'uphold'), recused)
      .when(advise)
      .then({ type: 'AdviceGiven', data: { ...advise.data, majority: 'uphold', voices: 2, members: 2 } });
  });

  it('行政复议法实施条例第五十二条：没有咨询意见的，不说明采纳情况；施行以前不作此要求', () => {
    const weigh = (on: string) =>
      ({ type: 'WeighAdvice', data: { on: plainDate(on), adopted: 'adopted', noteId: 't' } }) as const;
    given(...examined)
      .when(weigh('2026-07-01'))
      .thenBarredBy('NO_ADVICE_TO_WEIGH');
    given(...examined)
      .when(weigh('2026-06-30'))
      .thenTypes('AdviceWeighed');
    given(...sitting, ...allSaid, advised)
      .when(weigh('2026-07-06'))
      .thenTypes('AdviceWeighed');
  });

  it('第五十二条第三款：逐一提出，提出以后不改，全部提出才汇总', () => {
    given(...sitting)
      .when(say('m1', 'revoke'))
      .thenTypes('MemberPositionGiven');
    given(...sitting, said('m1', 'revoke'))
      .when(say('m1', 'revoke'))
      .thenNothing();
    given(...sitting, said('m1', 'revoke'))
      .when(say('m1', 'uphold'))
      .thenBarredBy('POSITION_ALREADY_GIVEN');
    given(...sitting)
      .when(say('stranger', 'uphold'))
      .thenBarredBy('NOT_A_COMMITTEE_MEMBER');
    given(...examined, referred)
      .when(say('m1', 'revoke'))
      .thenBarredBy('COMMITTEE_NOT_MET');
    given(...sitting, said('m1', 'revoke'))
      .when(advise)
      .thenBarredBy('POSITIONS_OUTSTANDING');
    given(...sitting, ...allSaid)
      .when(advise)
      .then(advised);
    given(...sitting, ...allSaid, advised)
      .when(say('m1', 'revoke'))
      .thenBarredBy('NO_SUCH_REFERRAL');
    expect(codes(referred, met)).toContain('record-member-positions');
    expect(codes(referred, met, ...allSaid)).toContain('record-advice');
  });

  it('第五十二条第三款：多数意见；票数相同的没有多数；全部提出以前各人的意见封存', () => {
    const position = (memberId: string, which: DecisionOutcome) => ({ memberId, position: which });
    expect(majorityOf([position('a', 'revoke'), position('b', 'uphold'), position('c', 'alter')])).toEqual({
      majority: null,
      voices: 1,
    });
    const positions = (...facts: readonly CaseEvent[]) =>
      withSealedPositions(caseFileOf([...sitting, ...facts])).committee.referrals[0]?.positions.map(
        (each) => each.position,
      );
    expect(positions(said('m1', 'revoke'))).toEqual(['sealed']);
    expect(positions(...allSaid, advised)).toEqual(['revoke', 'uphold', 'revoke']);
  });
});

describe('行政复议法第六十一条第三款、行政复议法实施条例第五十二条　采纳情况', () => {
  const before = [...sitting, ...allSaid, advised, drafted];
  it('疑难第61例：委员会多数意见为撤销，机关拟维持，可以，但须说明不采纳的理由', () => {
    given(...before)
      .when(submit)
      .thenBarredBy('ADVICE_NOT_WEIGHED');
    given(...before, weighed('adopted'))
      .when(submit)
      .thenBarredBy('ADVICE_DEPARTED_FROM');
    given(...before, weighed('not-adopted'))
      .when(submit)
      .thenTypes('DraftSubmitted');
    expect(codes(referred, met, ...allSaid, advised, drafted)).toEqual(
      expect.not.arrayContaining(['submit-draft']),
    );
    expect(codes(referred, met, ...allSaid, advised, drafted)).toContain('weigh-advice');
    expect(codes(referred, met, ...allSaid, advised, drafted, weighed('not-adopted'))).toContain(
      'submit-draft',
    );
  });
  it('疑难第61例：负责人审批、集体讨论也一样；新条例施行以前不以说明为前提', () => {
    const above: CaseEvent = { type: 'DraftSubmitted', data: { on: day } };
    given(...before, above)
      .when({ type: 'ReviewDraft', data: { on: day, level: 'office-head', approved: true, opinionId: null } })
      .thenBarredBy('ADVICE_NOT_WEIGHED');
    given(...before)
      .when({ type: 'SubmitDraft', data: { on: plainDate('2026-06-30') } })
      .thenTypes('DraftSubmitted');
  });
});

import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseDecider } from '../../decider';
import { accepted, application, chosen, received, thirdParty } from '../../examples';
import type { CaseEvent } from '../../events';
import { nextSteps } from '../../next-steps';
import { dueOn, reviewPeriod } from '../../periods';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const villagers = Array.from({ length: 12 }, (_, n) => `villager-${n + 1}`);
const from = (applicantIds: readonly string[]): CaseEvent => ({
  type: 'ApplicationReceived',
  data: { ...application, applicantIds },
});
const steps = (facts: readonly CaseEvent[], today: string) =>
  nextSteps(caseFileOf(facts), on(today), publishedCalendar).map(({ code }) => code);
const chosenOn = (day: string, representativeIds: readonly string[]): CaseEvent => ({
  type: 'RepresentativesChosen',
  data: { on: on(day), side: 'applicant', representativeIds },
});

describe('疑难情形：参加人', () => {
  it('疑难第24例：12名村民共同申请，2026年8月推选二至五名；6名申请人只在旧条例时应当推选', () => {
    expect(steps([from(villagers)], '2026-08-01')).toContain('choose-representatives');
    expect(steps([from(villagers.slice(0, 6))], '2026-06-30')).toContain('choose-representatives');
    expect(steps([from(villagers.slice(0, 6))], '2026-07-01')).not.toContain('choose-representatives');
    expect(
      steps([from(villagers), chosenOn('2026-08-01', ['villager-1', 'villager-2'])], '2026-08-01'),
    ).not.toContain('choose-representatives');
  });
  it('疑难第25例：代表人想撤回全部申请，没有同意的申请人继续审理', () => {
    const consentedIds = villagers.slice(1, 11);
    const applicantIds = ['villager-1', ...consentedIds];
    given(from(villagers), chosenOn('2026-08-01', ['villager-1', 'villager-2']))
      .when({
        type: 'WithdrawApplicants',
        data: {
          on: on('2026-08-02'),
          applicantIds,
          reasonId: null,
          byRepresentativeId: 'villager-1',
          consentedIds,
        },
      })
      .thenTypes('ApplicantsLeft');
    const left = caseFileOf([
      from(villagers),
      { type: 'ApplicantsLeft', data: { on: on('2026-08-02'), applicantIds, reasonId: null } },
    ]);
    expect([left.applicantIds, left.stage]).toEqual([['villager-12'], 'under-review']);
  });
  it('疑难第28例：审理第40日追加第三人，允许，审限不重算', () => {
    const facts: CaseEvent[] = [received, accepted, chosen('ordinary')];
    const join = { on: on('2026-04-21'), personId: thirdParty, by: 'notice' } as const;
    given(...facts)
      .when({ type: 'JoinThirdParty', data: join })
      .thenTypes('ThirdPartyJoined');
    const due = (more: readonly CaseEvent[]) =>
      dueOn(reviewPeriod(caseFileOf([...facts, ...more]), on('2026-03-12'), publishedCalendar));
    expect(due([{ type: 'ThirdPartyJoined', data: join }])).toBe(due([]));
  });
  it('疑难第64例：申请人死亡，家属未表态，等确定近亲属；表态参加后承继', () => {
    const lost: CaseEvent = {
      type: 'PartyLost',
      data: { on: on('2026-03-20'), partyId: 'person-applicant', kind: 'died' },
    };
    const heir: CaseEvent = {
      type: 'PartySucceeded',
      data: { on: on('2026-04-01'), partyId: 'person-applicant', successorIds: ['heir'], relation: 'child' },
    };
    expect(steps([received, accepted, lost], '2026-03-20')).toContain('register-successor');
    expect(steps([received, accepted, lost, heir], '2026-04-01')).not.toContain('register-successor');
    expect(caseFileOf([received, accepted, lost, heir]).applicantIds).toEqual(['heir']);
  });
});

import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { recordedAs, specify } from '@fuyi/testing';
import { caseFileOf, caseView } from '../../case-view';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import { applicant as husband, decidedCase, respondent, served, thirdParty as wife } from '../../examples';
import { unservedOf } from '../../parties';

const on = plainDate;
const calendar = publishedCalendar;
const given = specify(caseDecider(calendar));
const join = { on: on('2026-03-13'), personId: wife, by: 'own-request' } as const;
const joined: CaseEvent = { type: 'ThirdPartyJoined', data: join };
const [received, accepted, ...rest] = decidedCase as readonly [CaseEvent, CaseEvent, ...CaseEvent[]];
const couple = [received, accepted, joined, ...rest];

describe('疑难情形：送达与期限（行政复议法第十六条）', () => {
  it('疑难第117例：夫妻共有财产，一方申请、一方为第三人，允许；决定书各自送达，起诉期限各自计算', () => {
    given(received, accepted).when({ type: 'JoinThirdParty', data: join }).thenTypes('ThirdPartyJoined');
    expect(unservedOf(caseFileOf(couple), 'decision')).toEqual([husband, wife, respondent]);
    const toHusband = [
      ...couple,
      served('decision', respondent, '2026-04-09'),
      served('decision', husband, '2026-04-09'),
    ];
    const half = caseFileOf(toHusband);
    expect([half.stage, unservedOf(half, 'decision')]).toEqual(['decided', [wife]]);
    const both = [...toHusband, served('decision', wife, '2026-04-20')];
    const { parties } = caseView(
      'case',
      recordedAs('reconsideration', 'case', both),
      on('2026-04-21'),
      calendar,
    );
    const dueOf = (who: string) => parties.find(({ partyId }) => partyId === who);
    expect(dueOf(husband)).toMatchObject({
      role: 'applicant',
      decisionServedOn: '2026-04-09',
      litigationDueOn: '2026-04-24',
    });
    expect(dueOf(wife)).toMatchObject({
      role: 'third-party',
      decisionServedOn: '2026-04-20',
      litigationDueOn: '2026-05-06',
    });
  });
  it('疑难第117例：一方签收，不算送达另一方；另一方仍在待送达的名单上', () => {
    const served117 = given(...couple, served('decision', husband, '2026-04-09'));
    served117
      .when({
        type: 'ServeDocument',
        data: { on: on('2026-04-20'), document: 'decision', partyId: wife, method: 'direct' },
      })
      .thenTypes('DocumentServed');
    served117
      .when({
        type: 'ServeDocument',
        data: { on: on('2026-04-09'), document: 'decision', partyId: husband, method: 'direct' },
      })
      .thenNothing();
  });
});

import { plainDate } from '@fuyi/kernel';
import { recordedAs, specify } from '@fuyi/testing';
import { confirmedApplicationsAreReceived } from './confirmed-applications-are-received';
import { receptionDecider } from './decider';
import type { OralApplication, ReceptionEvent } from './events';

const on = plainDate;
const given = specify(receptionDecider);
const application: OralApplication = {
  receptionPointId: 'point-dayu',
  applicantIds: ['p-1'],
  thirdPartyIds: [],
  agents: [{ partyId: 'p-1', agentId: 'p-2', kind: 'other', authority: 'general' }],
  respondentId: 'org-7',
  act: {
    titleId: 't-0',
    kind: 'penalty',
    field: 'traffic',
    madeOn: on('2026-03-02'),
    inaction: false,
    madeOnTheSpot: true,
    realEstate: false,
    amount: 200,
    disclosed: false,
  },
  periodStart: { servedOn: on('2026-03-02') },
  claimsId: 't-1',
  reasonsId: 't-2',
  compensationClaimed: false,
  collateralReview: false,
};
const recorded: ReceptionEvent = {
  type: 'OralApplicationRecorded',
  data: { on: on('2026-03-09'), application },
};
const confirm = (day: string, caseId = 'c-1') =>
  ({
    type: 'ConfirmOralApplication',
    data: { on: on(day), readBy: 'read-aloud', signedBy: 'fingerprint', caseId, receivedOn: on(day) },
  }) as const;
const forwardedOn = (receivedOn: string) =>
  ({
    type: 'ConfirmOralApplication',
    data: { ...confirm('2026-03-09').data, receivedOn: on(receivedOn) },
  }) as const;
const confirmed: ReceptionEvent = {
  type: 'OralApplicationConfirmed',
  data: { ...confirm('2026-03-09').data, application },
};

describe('行政复议法第二十二条第三款　口头申请', () => {
  it('当场记录；没有申请人基本情况的，不能记录', () => {
    given().when({ type: 'RecordOralApplication', data: recorded.data }).then(recorded);
    given()
      .when({
        type: 'RecordOralApplication',
        data: { ...recorded.data, application: { ...application, applicantIds: [] } },
      })
      .thenBarredBy('NO_APPLICANT');
  });
  it('签字前可以重新记录，签字后不能再改', () => {
    given(recorded).when({ type: 'RecordOralApplication', data: recorded.data }).then(recorded);
    given(recorded, confirmed)
      .when({ type: 'RecordOralApplication', data: recorded.data })
      .thenBarredBy('ALREADY_CONFIRMED');
  });
  it('核对或者宣读后签字确认；重复确认不产生新的事实', () => {
    given(recorded).when(confirm('2026-03-09')).then(confirmed);
    given(recorded, confirmed).when(confirm('2026-03-09')).thenNothing();
    given(recorded, confirmed).when(confirm('2026-03-09', 'c-2')).thenBarredBy('ALREADY_CONFIRMED');
    given(recorded).when(confirm('2026-03-08')).thenBarredBy('CONFIRMED_BEFORE_RECORDED');
    given().when(confirm('2026-03-09')).thenBarredBy('NO_SUCH_RECEPTION');
  });
  it('疑难第11例：文盲老人口头申请，当场记录、宣读、按指印确认；接待点没有授权的，收到日以复议机关收到为准', () => {
    given(recorded).when(confirm('2026-03-09')).then(confirmed);
    const forwarded: ReceptionEvent = {
      type: 'OralApplicationConfirmed',
      data: { ...forwardedOn('2026-03-10').data, application },
    };
    given(recorded).when(forwardedOn('2026-03-10')).then(forwarded);
    given(recorded).when(forwardedOn('2026-03-08')).thenBarredBy('RECEIVED_BEFORE_CONFIRMED');
    const [fact] = recordedAs('reception', 'r-1', [forwarded]);
    expect(
      fact &&
        confirmedApplicationsAreReceived.on.OralApplicationConfirmed?.(
          forwarded.data as never,
          fact as never,
        ),
    ).toMatchObject([
      { command: { type: 'ReceiveApplication', data: { channel: 'oral', on: '2026-03-10' } } },
      { command: { type: 'AppointAgent' } },
    ]);
  });
  it('确认后，到复议案件登记为口头渠道收到，并登记代理人', () => {
    const [fact] = recordedAs('reception', 'r-1', [confirmed]);
    const orders =
      fact &&
      confirmedApplicationsAreReceived.on.OralApplicationConfirmed?.(confirmed.data as never, fact as never);
    expect(orders).toMatchObject([
      {
        id: 'c-1',
        command: {
          type: 'ReceiveApplication',
          data: { channel: 'oral', on: '2026-03-09', receptionId: 'r-1' },
        },
      },
      { id: 'c-1', command: { type: 'AppointAgent', data: { agentId: 'p-2', partyId: 'p-1' } } },
    ]);
  });
});

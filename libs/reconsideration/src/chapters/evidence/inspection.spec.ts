import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import { accepted, applicant, examined, received, respondent } from '../../examples';
import { nextSteps } from '../../next-steps';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const request = (byId: string = applicant, scope: readonly number[] = [], day = '2026-03-27') =>
  ({ type: 'RequestInspection', data: { on: on(day), byId, scope, noteId: null } }) as const;
const requested = (scope: readonly number[] = []): CaseEvent => ({
  type: 'InspectionRequested',
  data: { ...request(applicant, scope).data, inspection: 1 },
});
const answer = (reasonId: string | null = null, day = '2026-03-28') =>
  ({ type: 'AnswerInspection', data: { on: on(day), inspection: 1, reasonId } }) as const;
const answered = (granted: readonly number[], refused: readonly number[]): CaseEvent => ({
  type: 'InspectionAnswered',
  data: { ...answer('t').data, granted, refused },
});
const exclude = (evidence: number, ground = 'trade-secret') =>
  ({
    type: 'ExcludeFromInspection',
    data: { on: on('2026-03-26'), evidence, ground, reasonId: 't' },
  }) as const;
const excluded = (evidence: number): CaseEvent => ({
  type: 'InspectionExcluded',
  data: exclude(evidence).data,
});
const lift = {
  type: 'LiftInspectionExclusion',
  data: { on: on('2026-03-27'), evidence: 1, reasonId: 't' },
} as const;
const done = (day = '2026-03-30') =>
  ({
    type: 'RecordMaterialsInspected',
    data: { on: on(day), inspection: 1, copied: true, noteId: null },
  }) as const;
const codes = (...facts: readonly CaseEvent[]) =>
  nextSteps(caseFileOf([...examined, ...facts]), on('2026-03-30'), publishedCalendar).map(({ code }) => code);

describe('行政复议法第四十七条　查阅、复制', () => {
  it('申请人、第三人及其委托代理人可以申请，被申请人、他人不能', () => {
    const agent: CaseEvent = {
      type: 'AgentAppointed',
      data: {
        on: on('2026-03-20'),
        partyId: applicant,
        agentId: 'agent',
        kind: 'lawyer',
        authority: 'general',
      },
    };
    given(...examined)
      .when(request())
      .thenTypes('InspectionRequested');
    given(...examined, agent)
      .when(request('agent'))
      .thenTypes('InspectionRequested');
    given(...examined)
      .when(request(respondent))
      .thenBarredBy('INSPECTION_BY_STRANGER');
    given(received).when(request()).thenBarredBy('NOT_UNDER_EXAMINATION');
    given(...examined)
      .when(request(applicant, [0, 5]))
      .thenBarredBy('NO_SUCH_EVIDENCE');
    given(...examined)
      .when(request(applicant, [], '2026-03-01'))
      .thenBarredBy('DAY_BEFORE_RECEIPT');
    given(...examined, requested())
      .when(request())
      .thenBarredBy('INSPECTION_ALREADY_REQUESTED');
  });
  it('应当同意：没有列为不予查阅的，全部同意；没有写明范围的，是答复书和全部证据', () => {
    given(...examined, requested())
      .when(answer())
      .then(answeredWithout(null, [0, 1], []));
    given(received, accepted, requested()).when(answer()).thenBarredBy('NOTHING_TO_INSPECT');
  });
  it('涉及国家秘密、商业秘密、个人隐私等的除外：逐份列明，写明理由', () => {
    given(...examined, excluded(1), requested())
      .when(answer())
      .thenBarredBy('INSPECTION_REFUSED_WITHOUT_REASON');
    given(...examined, excluded(1), requested())
      .when(answer('t'))
      .then(answered([0], [1]));
    given(...examined)
      .when(exclude(1, 'inconvenient'))
      .thenBarredBy('UNKNOWN_EXCLUSION');
    given(...examined)
      .when(exclude(4))
      .thenBarredBy('NO_SUCH_EVIDENCE');
    given(...examined, excluded(1))
      .when(exclude(1))
      .thenBarredBy('ALREADY_EXCLUDED');
    given(...examined, excluded(1))
      .when(lift)
      .thenTypes('InspectionExclusionLifted');
    given(...examined)
      .when(lift)
      .thenBarredBy('NOT_EXCLUDED');
    given(received).when(exclude(1)).thenBarredBy('NOT_UNDER_EXAMINATION');
  });
  it('实施条例第四十九条：提供必要条件；申请没有答复的、同意了还没有查阅的，列为下一步', () => {
    expect(codes(requested())).toContain('answer-inspection');
    expect(codes(requested(), answered([0, 1], []))).toContain('provide-inspection');
    expect(codes(requested(), answered([], [0, 1]))).not.toContain('provide-inspection');
    const seen: CaseEvent = { type: 'MaterialsInspected', data: done().data };
    expect(codes(requested(), answered([0, 1], []), seen)).not.toContain('provide-inspection');
    given(...examined, requested(), answered([0, 1], []))
      .when(done())
      .then(seen);
    given(...examined, requested(), answered([], [0, 1]))
      .when(done())
      .thenBarredBy('INSPECTION_NOT_GRANTED');
    given(...examined, requested(), answered([0, 1], []))
      .when(done('2026-03-27'))
      .thenBarredBy('NO_SUCH_INSPECTION');
    given(...examined, requested(), answered([0, 1], []))
      .when(answer())
      .thenBarredBy('INSPECTION_ALREADY_ANSWERED');
    given(...examined)
      .when(answer())
      .thenBarredBy('NO_SUCH_INSPECTION');
  });
});

const answeredWithout = (
  reasonId: string | null,
  granted: readonly number[],
  refused: readonly number[],
): CaseEvent => ({ type: 'InspectionAnswered', data: { ...answer(reasonId).data, granted, refused } });

describe('行政复议法第四十五条　调查取证', () => {
  const investigate = (changes: object = {}) =>
    ({
      type: 'RecordInvestigation',
      data: {
        on: on('2026-03-26'),
        officerIds: ['officer', 'officer2'],
        means: 'inquiry',
        whomId: 't-whom',
        recordId: 't-record',
        credentialsShown: true,
        cooperated: true,
        ...changes,
      },
    }) as const;
  const held: CaseEvent = {
    type: 'InvestigationHeld',
    data: { ...investigate().data, investigation: 1 },
  };
  const collect = (day = '2026-03-27') =>
    ({
      type: 'CollectEvidence',
      data: {
        on: on(day),
        investigation: 1,
        kind: 'testimony',
        titleId: 't',
        sourceId: 's',
        purposeId: 'p',
        files: [],
      },
    }) as const;

  it('第二款：不得少于两人，应当出示行政复议工作证件', () => {
    given(...examined)
      .when(investigate())
      .then(held);
    given(...examined)
      .when(investigate({ officerIds: ['officer', 'officer'] }))
      .thenBarredBy('TOO_FEW_INVESTIGATORS');
    given(...examined)
      .when(investigate({ credentialsShown: false }))
      .thenBarredBy('CREDENTIALS_NOT_SHOWN');
    given(...examined)
      .when(investigate({ on: on('2026-03-11') }))
      .thenBarredBy('DAY_BEFORE_ACCEPTANCE');
    given(received).when(investigate()).thenBarredBy('NOT_UNDER_EXAMINATION');
  });
  it('第三款：拒绝或者阻挠的，记入调查', () => {
    given(...examined)
      .when(investigate({ cooperated: false }))
      .thenTypes('InvestigationHeld');
  });
  it('第一款：调取的证据编入目录，注明第几次调查', () => {
    given(...examined, held)
      .when(collect())
      .thenTypes('EvidenceCollected');
    given(...examined)
      .when(collect())
      .thenBarredBy('NO_SUCH_INVESTIGATION');
    given(...examined, held)
      .when(collect('2026-03-25'))
      .thenBarredBy('NO_SUCH_INVESTIGATION');
    given(received).when(collect()).thenBarredBy('NOT_UNDER_EXAMINATION');
    const file = caseFileOf([
      ...examined,
      held,
      { type: 'EvidenceCollected', data: { ...collect().data, evidence: 2 } },
    ]);
    expect(file.evidence.entries[1]).toMatchObject({ side: 'authority', number: 1, investigation: 1 });
  });
});

import type { Account } from '@fuyi/identity';
import { plainDate } from '@fuyi/kernel';
import type { Recorded } from '@fuyi/kernel';
import { caseFileOf, type CaseEvent, type CaseView } from '@fuyi/reconsideration';
import { factsFor, fileFor, openedFile, textsHiddenFrom, viewFor } from './what-one-sees';

const [on, sum] = [plainDate('2026-03-25'), 'a'.repeat(64)];
const submitted = (side: 'applicant' | 'respondent', evidence: number): CaseEvent => ({
  type: 'EvidenceSubmitted',
  data: {
    on,
    evidence,
    side,
    partyId: side,
    kind: 'documentary',
    titleId: 't',
    sourceId: null,
    purposeId: 'p',
    files: [side === 'applicant' ? sum : 'b'.repeat(64)],
    collectedOn: null,
    burden: 'none',
    supplement: null,
  },
});
const excluded = (evidence: number): CaseEvent => ({
  type: 'InspectionExcluded',
  data: { on, evidence, ground: 'privacy', reasonId: 'r' },
});
const as = (role: Account['role']) => ({ role, further: [] as const }) as unknown as Account;

describe('行政复议法第四十七条　不予查阅的附件', () => {
  const file = caseFileOf([submitted('applicant', 1), submitted('respondent', 2), excluded(1), excluded(2)]);
  it('办案的人打得开，他方打不开，提供的一方打得开', () => {
    expect(openedFile(as('officer'), file, sum)?.number).toBe(1);
    expect(openedFile(as('agency'), file, sum)).toBeNull();
    expect(openedFile(as('agency'), file, 'b'.repeat(64))?.number).toBe(1);
    expect(openedFile(as('clerk'), file, 'b'.repeat(64))).toBeNull();
    expect(openedFile(as('officer'), file, 'c'.repeat(64))).toBeNull();
  });
});

describe('个人信息保护法第六条　听取意见的笔录、送达地址', () => {
  const timeline = ['OpinionTaken', 'ServiceAddressConfirmed', 'ReplyReceived'].map((type) => ({
    type,
    textIds: [type],
  }));
  const view = { timeline, file: caseFileOf([]) } as unknown as CaseView;
  it('不给被申请人，也不给公开人员', () => {
    const hidden = ['OpinionTaken', 'ServiceAddressConfirmed'];
    expect(textsHiddenFrom(as('agency'), view)).toEqual(hidden);
    expect(textsHiddenFrom(as('publisher'), view)).toEqual(hidden);
    expect(textsHiddenFrom(as('officer'), view)).toEqual([]);
  });
});

describe('行政复议法第七十七条第一款　被申请人要履行什么', () => {
  const textIds = { claimsId: 'c', replyId: 'r', factsId: 'f', reasonsId: 's', operativeId: 'o' };
  const decided = [
    { type: 'DecisionDrafted', data: { on, draft: { performWithinDays: 30, ...textIds } } },
    { type: 'DocumentServed', data: { on, document: 'decision', partyId: caseFileOf([]).respondentId } },
  ] as unknown as readonly CaseEvent[];
  const recordedOf = (events: readonly CaseEvent[]) =>
    events.map((event) => ({ event })) as unknown as readonly Recorded<CaseEvent>[];
  const before = decided.filter(({ type }) => type !== 'DocumentServed');
  const shown = (events: readonly CaseEvent[]) =>
    caseFileOf(factsFor(as('agency'), recordedOf(events)).map(({ event }) => event)).draft;

  it('送达以后看得到，送达以前看不到', () => {
    expect(shown(decided)?.performWithinDays).toBe(30);
    expect(fileFor(as('agency'), caseFileOf(decided)).draft?.performWithinDays).toBe(30);
    expect(shown(before)).toBeNull();
    expect(fileFor(as('agency'), caseFileOf(before)).draft).toBeNull();
  });

  it('草案本身和起草的经过，仍然看不到', () => {
    const view = {
      ...{ file: caseFileOf(decided), steps: [], checks: [], hints: [], ledger: { entries: [] } },
      timeline: [{ type: 'DecisionDrafted' }, { type: 'CaseDecided' }],
    } as unknown as CaseView;
    const shownView = viewFor(as('agency'), view);
    expect(shownView.file.draft).toBeNull();
    expect(textsHiddenFrom(as('agency'), { ...view, timeline: [] } as CaseView).length).toBeGreaterThan(3);
    expect(shownView.timeline.map(({ type }) => type)).toEqual(['CaseDecided']);
  });
});

import type { Account } from '@fuyi/identity';
import { plainDate } from '@fuyi/kernel';
import { caseFileOf, type CaseEvent, type CaseView } from '@fuyi/reconsideration';
import { openedFile, textsHiddenFrom } from './what-one-sees';

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

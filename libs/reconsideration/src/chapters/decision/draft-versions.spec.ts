import { recordedAs } from '@fuyi/testing';
import { plainDate } from '@fuyi/kernel';
import type { CaseEvent } from '../../events';
import { draft, drafted, draftSubmitted, examined, officeApproved } from '../../examples';
import { draftFields } from './draft-fields';
import { draftVersions, lastSeenDraft } from './draft-versions';

const on = plainDate('2026-04-03');
const returned = (level: 'office-head' | 'authority-head'): CaseEvent => ({
  type: 'DraftReturned',
  data: { on, level, opinionId: 'text-return' },
});
const versionsOf = (...facts: readonly CaseEvent[]) =>
  draftVersions(recordedAs('reconsideration', 'case', [...examined, ...facts]));

describe('行政复议法第六十一条第一款　草案的各稿', () => {
  it('每次起草是一稿，写明何人何日、提交、审核', () =>
    expect(
      versionsOf(drafted, draftSubmitted, returned('office-head'), drafted, draftSubmitted, officeApproved),
    ).toMatchObject([
      {
        draft: 1,
        on: '2026-04-01',
        submittedOn: '2026-04-02',
        reviews: [{ level: 'office-head', approved: false, opinionId: 'text-return' }],
      },
      { draft: 2, submittedOn: '2026-04-02', reviews: [{ level: 'office-head', approved: true }] },
    ]));

  it('没有起草的，没有稿', () => expect(versionsOf()).toEqual([]));

  it('第一次送审的，没有以前看过的稿', () => {
    expect(lastSeenDraft(versionsOf(drafted, draftSubmitted), 'office-head')).toBeNull();
    expect(lastSeenDraft(versionsOf(drafted, drafted, draftSubmitted), 'office-head')).toBeNull();
  });

  it('退回以后再送，与本级上一次看过的稿比较；本级没有看过的，与别级看过的比较', () => {
    const twice = versionsOf(
      drafted,
      draftSubmitted,
      returned('office-head'),
      drafted,
      drafted,
      draftSubmitted,
    );
    expect(lastSeenDraft(twice, 'office-head')).toBe(1);
    expect(lastSeenDraft(twice, 'authority-head')).toBe(1);
    const fromAbove = versionsOf(
      ...[drafted, draftSubmitted, officeApproved, returned('authority-head')],
      ...[drafted, draftSubmitted, returned('office-head')],
      ...[drafted, draftSubmitted, officeApproved],
    );
    expect(lastSeenDraft(fromAbove, 'authority-head')).toBe(1);
    expect(lastSeenDraft(fromAbove, 'office-head')).toBe(2);
  });
});

describe('一稿逐栏写成文字', () => {
  const words = { textOf: (id: string) => `〔${id}〕`, evidenceOf: (n: number) => `被${n}` };
  const fieldsOf = (changes: object = {}) =>
    Object.fromEntries(draftFields({ ...draft, ...changes }, words).map(({ field, text }) => [field, text]));

  it('种类、情形、认定写成文字，空栏不列', () => {
    expect(fieldsOf()).toMatchObject({
      outcome: '维持',
      findings: '事实清楚；证据确凿；适用依据正确；程序合法；内容适当',
      facts: '〔text-3〕',
    });
    expect(fieldsOf()).not.toHaveProperty('redoWithinDays');
    expect(fieldsOf({ findings: { 'facts-clear': false } })).toMatchObject({ findings: '主要事实不清' });
  });

  it('第七十一条、第七十二条　对赔偿请求的处理、协议的责任、针对第几项请求，写成文字', () => {
    const refused = { granted: false, ground: 'no-facts', operativeId: 'o' };
    expect(fieldsOf({ compensation: refused, agreementReliefs: ['conclude'], claim: 2 })).toMatchObject({
      'compensation-ruling': '驳回：申请人主张的损害没有事实根据',
      reliefs: '责令被申请人依法订立行政协议',
      claim: '第2项请求',
    });
    const granted = { granted: true, operativeId: 'o' };
    expect(fieldsOf({ compensation: granted })).toMatchObject({ 'compensation-ruling': '给予赔偿' });
  });

  it('争议焦点逐个、逐栏', () =>
    expect(
      fieldsOf({
        issues: [
          {
            questionId: 'q',
            findings: ['facts-clear'],
            evidence: [1, 2],
            claims: [],
            lawId: null,
            applicantPointId: 'a',
            respondentPointId: null,
            conclusionId: 'c',
          },
        ],
      }),
    ).toMatchObject({
      'issue-1-question': '〔q〕',
      'issue-1-evidence': '被1、被2',
      'issue-1-conclusion': '〔c〕',
    }));
});

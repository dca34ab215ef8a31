import {
  agreementReliefs,
  compensationRefusals,
  decisionKinds,
  findings as findingRows,
  type FindingCode,
} from '@fuyi/law';
import { outcomeTerms } from '../../terms/words';
import type { DecisionDraft, DecisionIssue, DecisionItem } from '../../vocabulary';
import { itemsOf } from './items';

/** One field of a draft in words, to be compared with the same field of another draft. */
export type DraftField = { readonly field: string; readonly term: string; readonly text: string };

/** What the reader of a draft knows beside it: sealed texts, labels of evidence. */
export type DraftWords = {
  readonly textOf: (textId: string) => string;
  readonly evidenceOf: (evidence: number) => string;
};

const groundText = (outcome: string, code: string): string =>
  decisionKinds.find((row) => row.outcome === outcome)?.grounds.find((row) => row.code === code)?.text ??
  code;
type Row = { readonly code: string; readonly text: string };
const rowTexts = (rows: readonly Row[], codes: readonly string[]): string =>
  codes.map((code) => rows.find((row) => row.code === code)?.text ?? code).join('；');
const compensationText = ({ compensation }: DecisionDraft): string => {
  if (!compensation) return '';
  return compensation.granted ? '给予赔偿' : `驳回：${rowTexts(compensationRefusals, [compensation.ground])}`;
};
const findingText = (code: FindingCode, value: boolean): string => {
  const row = findingRows.find((each) => each.code === code);
  return row ? (value ? row.term : row.negation) : code;
};
const findingsText = ({ findings }: Pick<DecisionItem, 'findings'>): string =>
  findingRows
    .flatMap(({ code }) => {
      const value = findings[code];
      return value === undefined ? [] : [findingText(code, value)];
    })
    .join('；');
const days = (amount: number | null): string => (amount === null ? '' : `${amount}日`);

const itemFields = (item: DecisionItem, n: number, { textOf }: DraftWords): readonly DraftField[] => {
  const mark = n === 0 ? '' : `第${n + 1}项`;
  const named = (field: string, term: string, text: string): DraftField => ({
    field: n === 0 ? field : `${field}-${n + 1}`,
    term: `${mark}${term}`,
    text,
  });
  return [
    named('outcome', '决定种类', outcomeTerms[item.outcome]),
    named('grounds', '适用情形', item.grounds.map((code) => groundText(item.outcome, code)).join('；')),
    named('findings', '审查认定', findingsText(item)),
    named('claim', '针对的请求', item.claim === null ? '' : `第${item.claim}项请求`),
    named('operative', '决定主文', textOf(item.operativeId)),
  ];
};

const issueFields = (
  issue: DecisionIssue,
  n: number,
  { textOf, evidenceOf }: DraftWords,
): readonly DraftField[] => {
  const sealed = (textId: string | null) => (textId === null ? '' : textOf(textId));
  const named = (field: string, term: string, text: string): DraftField => ({
    field: `issue-${n + 1}-${field}`,
    term: `争议焦点${n + 1}　${term}`,
    text,
  });
  return [
    named('question', '问题', textOf(issue.questionId)),
    named('findings', '涉及的认定', issue.findings.map((code) => findingText(code, true)).join('；')),
    named('evidence', '证据', issue.evidence.map(evidenceOf).join('、')),
    named('law', '条文', sealed(issue.lawId)),
    named('applicant', '申请人的主张', sealed(issue.applicantPointId)),
    named('respondent', '被申请人的主张', sealed(issue.respondentPointId)),
    named('conclusion', '结论', textOf(issue.conclusionId)),
  ];
};

/** 一稿的全部内容，逐栏写成文字。 */
export const draftFields = (draft: DecisionDraft, words: DraftWords): readonly DraftField[] => {
  const { textOf } = words;
  const sealed = (textId: string | null | undefined) => (textId ? textOf(textId) : '');
  return [
    ...itemsOf(draft).flatMap((item, n) => itemFields(item, n, words)),
    { field: 'performWithinDays', term: '责令履行的期限', text: days(draft.performWithinDays) },
    { field: 'redoWithinDays', term: '责令重新作出的期限', text: days(draft.redoWithinDays) },
    { field: 'claims', term: '申请人的复议请求', text: textOf(draft.claimsId) },
    { field: 'reply', term: '被申请人答复', text: textOf(draft.replyId) },
    { field: 'facts', term: '经审理查明的事实', text: textOf(draft.factsId) },
    ...(draft.issues ?? []).flatMap((issue, n) => issueFields(issue, n, words)),
    { field: 'reasons', term: '本机关认为', text: textOf(draft.reasonsId) },
    {
      field: 'reliefs',
      term: '行政协议的责任',
      text: rowTexts(agreementReliefs, draft.agreementReliefs ?? []),
    },
    { field: 'restitution', term: '返还财产', text: sealed(draft.restitutionId) },
    { field: 'remedy', term: '补救措施', text: sealed(draft.remedyId) },
    { field: 'compensation-ruling', term: '对赔偿请求的处理', text: compensationText(draft) },
    { field: 'compensation', term: '行政赔偿', text: sealed(draft.compensation?.operativeId) },
  ].filter(({ text }) => text !== '');
};

import { inChinese } from '@fuyi/kernel';
import { servedDocumentTerms } from '../../terms/words';
import { name, only, type Telling } from '../../told';
import type { AftermathEvent } from './events';
import { obligationKinds } from './obligation-kinds';

const obligationTerm = (kind: string) => obligationKinds.find(({ code }) => code === kind)?.term ?? '';
const nth = (letter: number) => `第${letter}份`;

export const aftermathTelling: Telling<AftermathEvent> = {
  OpinionLetterIssued: {
    term: '制发意见书',
    basis: '行政复议法第七十六条',
    tell: ({ letter, addresseeId, contentId }) => ({
      lines: [`${nth(letter)} → ${name(addresseeId)} · 收到之日起六十日内报送纠正情况`],
      textIds: [contentId],
    }),
  },
  SuggestionLetterIssued: {
    term: '制发建议书',
    basis: '行政复议法实施条例第六十九条',
    tell: ({ letter, addresseeId, contentId }) => ({
      lines: [`${nth(letter)} → ${name(addresseeId)}`],
      textIds: [contentId],
    }),
  },
  LetterReceived: {
    term: '收到意见书、建议书',
    basis: '行政复议法第七十六条',
    tell: ({ letter }) => only(`${nth(letter)}，期限自收到之日起算`),
  },
  LetterAnswered: {
    term: '报送纠正情况',
    basis: '行政复议法第七十六条',
    tell: ({ letter, answerId }) => ({ lines: [nth(letter)], textIds: [answerId] }),
  },
  PerformanceReported: {
    term: '报告履行情况',
    basis: '行政复议法第七十七条第一款',
    tell: ({ obligation, sameAgain, reportId }) => ({
      lines: [
        obligationTerm(obligation),
        ...(sameAgain ? ['与原行为相同；原行为只因违反法定程序被撤销'] : []),
      ],
      textIds: [reportId],
    }),
  },
  PerformanceOrdered: {
    term: '责令限期履行',
    basis: '行政复议法第七十七条第二款',
    tell: ({ performBy, contentId }) => ({
      lines: [`最迟${inChinese(performBy)}履行`],
      textIds: [contentId],
    }),
  },
  ResponsibleHeadSummoned: {
    term: '约谈负责人',
    basis: '行政复议法第七十七条第二款',
    tell: ({ recordId }) => ({ lines: ['约谈被申请人的有关负责人'], textIds: [recordId] }),
  },
  CriticismCirculated: {
    term: '通报批评',
    basis: '行政复议法第七十七条第二款',
    tell: ({ contentId }) => ({ lines: ['被申请人不履行或者拖延履行'], textIds: [contentId] }),
  },
  ClericalErrorCorrected: {
    term: '更正文书的笔误',
    basis: null,
    tell: ({ document, correctionId }) => ({
      lines: [`${servedDocumentTerms[document]}，原文书不改，以更正为准`],
      textIds: [correctionId],
    }),
  },
  SuperiorNotified: {
    term: '抄告',
    basis: '行政复议法第七十九条第二款',
    tell: ({ letter, superiorDepartment }) =>
      only(`${letter === null ? '决定书' : `${nth(letter)}意见书`} → ${superiorDepartment}`),
  },
  PenaltyWithdrawalNotified: {
    term: '通知撤回处罚信息',
    basis: '行政处罚法第四十八条第二款',
    tell: () => only('已通知作出处罚的机关，三日内撤回并公开说明理由'),
  },
  PenaltyInformationWithdrawn: {
    term: '撤回处罚信息',
    basis: '行政处罚法第四十八条第二款',
    tell: ({ explanationId }) => ({ lines: ['已撤回，并公开说明理由'], textIds: [explanationId] }),
  },
};

import { reviewConclusions } from '@fuyi/law';
import { only, type Telling } from '../../told';
import { documentKinds } from './document-kinds';
import type { CollateralEvent } from './events';

const kindTerm = (kind: string) => documentKinds.find(({ code }) => code === kind)?.term ?? '';

export const collateralTelling: Telling<CollateralEvent> = {
  CollateralReviewRegistered: {
    term: '提出附带审查',
    basis: '行政复议法第十三条、第五十六条、第五十七条',
    tell: ({ review, initiatedBy, kind, documentId }) => ({
      lines: [
        `第${review}件 · ${initiatedBy === 'applicant' ? '申请人提出' : '复议机关依职权'} · ${kindTerm(kind)}`,
      ],
      textIds: [documentId],
    }),
  },
  CollateralReviewRefused: {
    term: '不予附带审查',
    basis: '行政复议法第十三条',
    tell: ({ review, reasonId }) => ({ lines: [`第${review}件`], textIds: [reasonId] }),
  },
  MakerNotified: {
    term: '通知制定机关答复',
    basis: '行政复议法第五十八条第一款',
    tell: ({ review, makerId }) => ({
      lines: [`第${review}件 · 收到通知之日起十个工作日内答复`],
      textIds: makerId ? [makerId] : [],
    }),
  },
  MakerReplied: {
    term: '收到制定机关答复',
    basis: '行政复议法第五十八条第一款',
    tell: ({ review, replyId }) => ({ lines: [`第${review}件`], textIds: [replyId] }),
  },
  ReviewTransferred: {
    term: '转送有权机关',
    basis: '行政复议法第五十六条、第五十七条',
    tell: ({ review, recipientId }) => ({ lines: [`第${review}件`], textIds: [recipientId] }),
  },
  TransferReceived: {
    term: '有权机关收到转送',
    basis: '行政复议法第六十条',
    tell: ({ review }) => only(`第${review}件 · 自收到之日起六十日内回复`),
  },
  CollateralReviewConcluded: {
    term: '附带审查结论',
    basis: '行政复议法第五十九条、第六十条',
    tell: ({ review, conclusion, reasonId }) => ({
      lines: [`第${review}件 · ${reviewConclusions.find(({ code }) => code === conclusion)?.term ?? ''}`],
      textIds: [reasonId],
    }),
  },
};

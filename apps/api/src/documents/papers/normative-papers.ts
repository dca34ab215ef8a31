import { fullCitation, reviewConclusions } from '@fuyi/law';
import type { CaseFile } from '@fuyi/reconsideration';
import { factsOf, onEach, textIn, type Look, type PaperWriter } from './look';
import { periodOf } from './wording';

const normative = (look: Look, file: CaseFile, review: number): string =>
  textIn(look, file.collateral.reviews.find((each) => each.review === review)?.documentId);

const isTransferred = ({ collateral }: CaseFile, sought: number): boolean =>
  collateral.reviews.some(({ review, transferredOn }) => review === sought && transferredOn !== null);

/** 从前登记的没有写制定机关，印好以后手写。 */
const unnamed = '＿＿＿＿＿＿＿＿';
const makerOf = (look: Look, sought: number): string =>
  textIn(look, factsOf(look, 'MakerNotified').find(({ review }) => review === sought)?.makerId) || unnamed;

/** C18 至 C20　规范性文件附带审查。 */
export const normativePapers = {
  'normative-transfer': onEach('ReviewTransferred', ({ data, file, look }) => ({
    organ: textIn(look, data.recipientId),
    normativeDocument: normative(look, file, data.review),
    period: periodOf('normative-review-transferee-reply', data.on),
  })),
  'written-reply-notice': onEach('MakerNotified', ({ data, file, look }) => ({
    addressee: textIn(look, data.makerId) || unnamed,
    normativeDocument: normative(look, file, data.review),
    period: periodOf('normative-review-maker-reply', data.on),
  })),
  'normative-handling-decision': onEach('CollateralReviewConcluded', ({ data, file, look }) => {
    const row = reviewConclusions.find(({ code }) => code === data.conclusion);
    // 合法的在决定书中一并告知；转送的由受转送机关处理（第五十九条、第六十条）。
    if (!row || row.lawful || isTransferred(file, data.review)) return null;
    return {
      addressee: makerOf(look, data.review),
      normativeDocument: normative(look, file, data.review),
      conclusion: row.term,
      reason: textIn(look, data.reasonId),
      content: `根据${fullCitation(row.basis)}的规定，决定停止该条款的执行，并责令制定机关予以纠正。`,
    };
  }),
} as const satisfies Readonly<Record<string, PaperWriter>>;

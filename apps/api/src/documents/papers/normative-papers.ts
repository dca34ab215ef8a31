import { fullCitation, reviewConclusions } from '@fuyi/law';
import type { CaseFile } from '@fuyi/reconsideration';
import { onEach, textIn, type Look, type PaperWriter } from './look';
import { periodOf } from './wording';

const normative = (look: Look, file: CaseFile, review: number): string =>
  textIn(look, file.collateral.reviews.find((each) => each.review === review)?.documentId);

/** C18 至 C20　规范性文件附带审查。 */
export const normativePapers = {
  'normative-transfer': onEach('ReviewTransferred', ({ data, file, look }) => ({
    organ: textIn(look, data.recipientId),
    normativeDocument: normative(look, file, data.review),
    period: periodOf('normative-review-transferee-reply', data.on),
  })),
  'written-reply-notice': onEach('MakerNotified', ({ data, file, look }) => ({
    normativeDocument: normative(look, file, data.review),
    period: periodOf('normative-review-maker-reply', data.on),
  })),
  'normative-handling-decision': onEach('CollateralReviewConcluded', ({ data, file, look }) => {
    const row = reviewConclusions.find(({ code }) => code === data.conclusion);
    if (!row) return null;
    return {
      normativeDocument: normative(look, file, data.review),
      conclusion: row.term,
      reason: textIn(look, data.reasonId),
      content: row.lawful
        ? ''
        : `根据${fullCitation(row.basis)}的规定，决定停止该条款的执行，并责令制定机关予以纠正。`,
    };
  }),
} as const satisfies Readonly<Record<string, PaperWriter>>;

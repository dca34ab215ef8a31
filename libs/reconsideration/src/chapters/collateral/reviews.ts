import { laterOf, type PlainDate } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { CollateralReview } from './state';

export const openReviews = ({ collateral }: CaseFile): readonly CollateralReview[] =>
  collateral.reviews.filter(({ concludedOn }) => !concludedOn);

/** 申请时一并提出、案卷里还没有登记是哪一份文件的。 */
export const isUnregistered = ({ collateralReview, collateral }: CaseFile): boolean =>
  collateralReview && !collateral.reviews.some(({ initiatedBy }) => initiatedBy === 'applicant');

/** 实施条例第五十三条第二款：自中止之日起；registered during the suspension, from its own day. Null before. */
export const reviewStart = (
  file: CaseFile,
  { registeredOn, concludedOn }: CollateralReview,
): PlainDate | null => {
  const suspension = file.pauses.suspensions.findLast(
    ({ ground, on, resumedOn }) =>
      ground === 'normative-review' &&
      (!concludedOn || on <= concludedOn) &&
      (!resumedOn || registeredOn <= resumedOn),
  );
  return suspension ? laterOf(suspension.on, registeredOn) : null;
};

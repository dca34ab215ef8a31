import type { Story } from '../story';
import { acceptanceDueToday } from './acceptance-due-today';
import { copyOverdue } from './copy-overdue';
import { decidedNotServed } from './decided-not-served';
import { draftWithAuthorityHead } from './draft-with-authority-head';
import { draftWithOfficeHead } from './draft-with-office-head';
import { opinionsToTake } from './opinions-to-take';
import { publicationDueToday } from './publication-due-today';
import { publicationToReview } from './publication-to-review';
import { replyDueTomorrow } from './reply-due-tomorrow';
import { returnedDraft } from './returned-draft';
import { spokenYesterday } from './spoken-yesterday';
import { toBeAssigned } from './to-be-assigned';
import { waitingForCorrection } from './waiting-for-correction';
import { waitingForReply } from './waiting-for-reply';
import { withdrawalToGrant } from './withdrawal-to-grant';

/** 示范日仍在办的案件，办案台各组都有。 */
export const underWay: readonly Story[] = [
  acceptanceDueToday,
  waitingForCorrection,
  waitingForReply,
  replyDueTomorrow,
  opinionsToTake,
  draftWithOfficeHead,
  draftWithAuthorityHead,
  returnedDraft,
  decidedNotServed,
  publicationDueToday,
  publicationToReview,
  copyOverdue,
  withdrawalToGrant,
  toBeAssigned,
  spokenYesterday,
];

import type { Story } from '../story';
import { declineNotServed } from './decline-not-served';
import { documentToName } from './document-to-name';
import { draftedToday } from './drafted-today';
import { dutyAndLoss } from './duty-and-loss';
import { elevenHouseholds } from './eleven-households';
import { endingNotServed } from './ending-not-served';
import { guardianToFind } from './guardian-to-find';
import { lettersOnTheWay } from './letters-on-the-way';
import { neitherSuedNorPaid } from './neither-sued-nor-paid';
import { noticeNotSent } from './notice-not-sent';
import { papersToSee } from './papers-to-see';
import { penaltySetAside } from './penalty-set-aside';
import { respondentToChange } from './respondent-to-change';
import { resumedYesterday } from './resumed-yesterday';
import { reviewToBegin } from './review-to-begin';
import { settledToWithdraw } from './settled-to-withdraw';
import { sixtyDaysOver } from './sixty-days-over';
import { statementNotServed } from './statement-not-served';
import { stayToDecide } from './stay-to-decide';
import { suedAndWaiting } from './sued-and-waiting';
import { summaryToDraft } from './summary-to-draft';
import { threeDocuments } from './three-documents';
import { toBeSealed } from './to-be-sealed';
import { toBeSigned } from './to-be-signed';
import { turnedAside } from './turned-aside';

/** 示范日各种步骤都有案件在等。 */
export const waiting: readonly Story[] = [
  noticeNotSent,
  declineNotServed,
  stayToDecide,
  sixtyDaysOver,
  guardianToFind,
  resumedYesterday,
  documentToName,
  reviewToBegin,
  threeDocuments,
  draftedToday,
  summaryToDraft,
  respondentToChange,
  elevenHouseholds,
  penaltySetAside,
  dutyAndLoss,
  suedAndWaiting,
  neitherSuedNorPaid,
  toBeSigned,
  toBeSealed,
  statementNotServed,
  settledToWithdraw,
  endingNotServed,
  papersToSee,
  lettersOnTheWay,
  ...turnedAside,
];

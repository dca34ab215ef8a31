import { routing } from '@fuyi/law';
import type { CaseFile } from '../../state';

/** The officer's answers that no fact of the case file gives (第五十三条第一款前段、第二款). */
export type RoutingAnswers = {
  readonly factsClear: boolean;
  readonly relationsClear: boolean;
  readonly disputeMinor: boolean;
  readonly partiesAgree: boolean;
};

/** 第五十三条：由案件事实与承办人的判断得出的程序建议。 */
export const suggestProcedure = (file: CaseFile, answers: RoutingAnswers) =>
  routing({
    madeOnTheSpot: file.act?.madeOnTheSpot ?? false,
    actKind: file.act?.kind ?? '',
    amountInvolved: file.act?.amount ?? null,
    informationDisclosure: file.act?.kind === 'information-disclosure',
    factsClear: answers.factsClear,
    relationsClear: answers.relationsClear,
    disputeMinor: answers.disputeMinor,
    partiesAgree: {
      applicant: answers.partiesAgree,
      respondent: answers.partiesAgree,
      thirdParties: answers.partiesAgree,
    },
    collateralReview: file.collateralReview,
    massApplicants: file.applicantIds.length > 10,
    major: file.hearing.grave !== null,
    complex: false,
    technical: file.committee.grounds.includes('technical'),
  });

import { noEvidence } from './chapters/evidence/state';
import { noCollateral } from './chapters/collateral/state';
import { noCommittee } from './chapters/committee/state';
import { noHearing } from './chapters/hearing/state';
import { noEnding } from './chapters/ending/state';
import { noAftermath } from './chapters/aftermath/state';
import { noMediation } from './chapters/mediation/state';
import { noRulings } from './chapters/decision/state';
import { noParticipants } from './chapters/participants/state';
import { noLitigation } from './chapters/litigation/state';
import { noFiling } from './chapters/filing/state';
import { noBreakGlass } from './chapters/break-glass/state';
import { noStay } from './chapters/stay/state';
import { notElevated } from './chapters/elevation/state';
import { nothingIssued } from './chapters/issuing/state';
import { notJoined } from './chapters/joined/state';
import { noService } from './chapters/service/state';
import { noPauses } from './chapters/pauses/state';
import type { CaseFile } from './state';

export const noCase: CaseFile = {
  stage: 'unknown',
  channel: null,
  receptionPointId: null,
  applicantIds: [],
  thirdPartyIds: [],
  agents: [],
  respondentId: '',
  act: null,
  periodStart: null,
  claimsId: '',
  reasonsId: '',
  compensationClaimed: false,
  collateralReview: false,
  postmarkedOn: null,
  receivedOn: null,
  reviewFrom: null,
  correction: null,
  conditions: [],
  acceptedOn: null,
  deemedAccepted: false,
  officerIds: [],
  procedure: null,
  procedureChosenOn: null,
  convertedOn: null,
  simplifiedOn: null,
  copyServedOn: null,
  reply: null,
  replyLapsedOn: null,
  opinions: [],
  withdrawalRequestedOn: null,
  draft: null,
  draftedOn: null,
  draftWith: 'officer',
  returnedOpinionId: null,
  outcome: null,
  concludedOn: null,
  effectiveOn: null,
  served: [],
  closedOn: null,
  mediation: noMediation,
  rulings: noRulings,
  participants: noParticipants,
  filing: noFiling,
  breakGlass: noBreakGlass,
  stay: noStay,
  elevation: notElevated,
  issuing: nothingIssued,
  joined: notJoined,
  service: noService,
  pauses: noPauses,
  litigation: noLitigation,
  aftermath: noAftermath,
  evidence: noEvidence,
  collateral: noCollateral,
  hearing: noHearing,
  committee: noCommittee,
  ending: noEnding,
};

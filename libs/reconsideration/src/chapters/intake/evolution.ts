import type { Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { IntakeEvent } from './events';

export const intakeEvolution: Evolution<CaseFile, IntakeEvent> = {
  ApplicationReceived: (file, data) => ({
    ...file,
    stage: 'under-review',
    channel: data.channel,
    receptionPointId: data.receptionPointId,
    applicantIds: data.applicantIds,
    thirdPartyIds: data.thirdPartyIds,
    respondentId: data.respondentId,
    act: data.act,
    periodStart: data.periodStart,
    claimsId: data.claimsId,
    reasonsId: data.reasonsId,
    compensationClaimed: data.compensationClaimed,
    collateralReview: data.collateralReview,
    postmarkedOn: data.postmarkedOn,
    receivedOn: data.on,
    reviewFrom: data.on,
    aftermath: { ...file.aftermath, superiorDepartment: data.superiorDepartment ?? null },
  }),
  CorrectionRequested: (file, { on, items, noteId }) => ({
    ...file,
    stage: 'awaiting-correction',
    correction: { requestedOn: on, items, noteId, servedOn: null, submittedOn: null },
  }),
  // 第三十一条第三款：补正后依照第三十条处理，审查期重新起算。
  CorrectionSubmitted: (file, { on }) => ({
    ...file,
    stage: 'under-review',
    reviewFrom: on,
    correction: file.correction && { ...file.correction, submittedOn: on },
  }),
  ApplicationDeemedAbandoned: (file, { on }) => ({ ...file, stage: 'abandoned', concludedOn: on }),
  ApplicationAccepted: (file, { on, conditions }) => ({
    ...file,
    stage: 'under-examination',
    acceptedOn: on,
    conditions,
  }),
  ApplicationDeemedAccepted: (file, { on }) => ({
    ...file,
    stage: 'under-examination',
    acceptedOn: on,
    deemedAccepted: true,
  }),
  ApplicationDeclined: (file, { on, conditions }) => ({
    ...file,
    stage: 'declined',
    outcome: 'decline',
    concludedOn: on,
    conditions,
  }),
};

import { representativeCount } from '../../chapters/participants/representative-counts';
import type { StepCommands } from '../moment';

export const participantStepCommands: StepCommands = {
  'choose-representatives': ({ file, on }) => [
    {
      type: 'ChooseRepresentatives',
      data: {
        on,
        side: 'applicant',
        representativeIds: file.applicantIds.slice(0, representativeCount('applicant', on)?.most),
        signedByAll: true,
      },
    },
  ],
  'decide-recusal': ({ file, on, choice }) =>
    file.participants.raisedRecusals.slice(0, 1).map(({ officerId, requestedById }) => ({
      type: 'DecideRecusal',
      data: {
        on,
        officerId,
        requestedById,
        ground: 'own-interest',
        reasonId: 'text-recusal',
        granted: choice % 2 === 0,
        byPost: true,
      },
    })),
  'register-successor': ({ file, on }) =>
    file.participants.losses
      .filter(({ kind }) => kind !== 'incapacitated')
      .map(({ partyId, kind }) => ({
        type: 'SucceedParty',
        data: {
          on,
          partyId,
          successorIds: [`${partyId}-heir`],
          relation: kind === 'died' ? 'child' : 'assignee',
        },
      })),
  'register-guardian': ({ file, on }) =>
    file.participants.losses
      .filter(({ kind }) => kind === 'incapacitated')
      .map(({ partyId }) => ({
        type: 'RegisterGuardian',
        data: { on, partyId, guardianId: `${partyId}-guardian`, relation: 'guardian-child' },
      })),
};

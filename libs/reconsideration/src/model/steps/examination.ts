import { leastOfficers } from '../../chapters/participants/officer-counts';
import type { Commands, StepCommands } from '../moment';
import { serve } from './serve';

const reply: Commands = ({ on }) => [
  {
    type: 'RecordReply',
    data: {
      on,
      replyId: 'text-reply',
      evidence: [{ number: 1, kind: 'documentary', titleId: 'text-e', purposeId: 'text-p', file: null }],
    },
  },
];

export const examinationStepCommands: StepCommands = {
  'assign-officers': ({ file, on }) => {
    const { least } = leastOfficers(file.procedure ?? 'ordinary', on);
    const free = Array.from({ length: 30 }, (_, n) => `officer-${n}`).filter(
      (id) => !file.participants.recusedIds.includes(id),
    );
    return [{ type: 'AssignOfficers', data: { on, officerIds: free.slice(0, least) } }];
  },
  'choose-procedure': ({ file, on, choice }) => [
    {
      type: 'ChooseProcedure',
      data: {
        on,
        procedure: choice % 2 === 0 || file.hearing.grave ? 'ordinary' : 'summary',
        factsClear: choice % 2 > 0,
        relationsClear: choice % 2 > 0,
        disputeMinor: choice % 2 > 0,
        partiesAgree: choice % 2 > 0,
        reasonId: 'text-reason',
      },
    },
  ],
  'send-copy.ordinary': serve('copy-of-application'),
  'send-copy.summary': serve('copy-of-application'),
  'reply.ordinary': reply,
  'reply.summary': reply,
  'take-opinions': ({ file, on }) =>
    file.applicantIds
      .filter((id) => !file.opinions.some(({ partyId }) => partyId === id))
      .map((partyId) => ({
        type: 'RecordOpinion',
        data: { on, partyId, means: 'telephone', recordId: `text-opinion-${partyId}` },
      })),
};

import { openReferral } from '../../chapters/committee/referrals';
import type { StepCommands } from '../moment';

const outcomes = ['uphold', 'revoke', 'alter'] as const;

export const committeeStepCommands: StepCommands = {
  'refer-to-committee': ({ file, on }) => [
    {
      type: 'ReferCase',
      data: {
        on,
        grounds: file.hearing.grave ? ['grave'] : ['technical'],
        issuesId: 'text-issues',
        proposalId: 'text-proposal',
      },
    },
  ],
  'record-committee-meeting': ({ file, on }) => [
    {
      type: 'RecordCommitteeMeeting',
      data: {
        on,
        referral: openReferral(file)?.referral ?? 0,
        form: 'case-meeting',
        members: ['member-1', 'member-2', 'member-3'].map((memberId) => ({ memberId, field: 'expert' })),
      },
    },
  ],
  'record-member-positions': ({ file, on, choice }) => {
    const open = openReferral(file);
    return (open?.members ?? [])
      .filter(({ memberId }) => !open?.positions.some((given) => given.memberId === memberId))
      .map(({ memberId }, n) => ({
        type: 'GiveMemberPosition',
        data: {
          on,
          referral: open?.referral ?? 0,
          memberId,
          position: outcomes[(choice + n) % outcomes.length] ?? 'uphold',
          opinionId: `text-position-${memberId}`,
        },
      }));
  },
  'record-advice': ({ file, on }) => [
    {
      type: 'GiveAdvice',
      data: { on, referral: openReferral(file)?.referral ?? 0, opinionId: 'text-advice' },
    },
  ],
  'weigh-advice': ({ on }) => [
    { type: 'WeighAdvice', data: { on, adopted: 'adopted-in-part', noteId: 'text-adoption' } },
  ],
};

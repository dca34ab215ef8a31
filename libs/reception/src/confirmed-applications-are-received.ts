import type { Policy } from '@fuyi/kernel';
import type { IntakeCommand } from '@fuyi/reconsideration';
import type { ReceptionEvent } from './events';

/** 签字确认的口头申请，到复议案件里登记为收到申请。 */
export const confirmedApplicationsAreReceived: Policy<ReceptionEvent, IntakeCommand> = {
  name: 'confirmed-applications-are-received',
  category: 'reception',
  on: {
    OralApplicationConfirmed: ({ receivedOn, caseId, application }, { streamId }) => [
      {
        category: 'reconsideration',
        id: caseId,
        command: {
          type: 'ReceiveApplication',
          data: {
            ...application,
            on: receivedOn,
            channel: 'oral',
            postmarkedOn: null,
            receptionId: streamId,
          },
        },
      },
    ],
  },
};

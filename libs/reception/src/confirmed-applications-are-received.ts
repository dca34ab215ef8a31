import type { Policy } from '@fuyi/kernel';
import type { CaseCommand } from '@fuyi/reconsideration';
import type { ReceptionEvent } from './events';

/** 签字确认的口头申请，到复议案件里登记为收到申请。 */
export const confirmedApplicationsAreReceived: Policy<ReceptionEvent, CaseCommand> = {
  name: 'confirmed-applications-are-received',
  category: 'reception',
  on: {
    OralApplicationConfirmed: ({ receivedOn: on, caseId: id, application }, { streamId }) => {
      const { agents, ...received } = application;
      const order = (command: CaseCommand) => ({ category: 'reconsideration', id, command });
      return [
        order({
          type: 'ReceiveApplication',
          data: { ...received, on, channel: 'oral', postmarkedOn: null, receptionId: streamId },
        }),
        ...agents.map((agent) => order({ type: 'AppointAgent', data: { ...agent, on } })),
      ];
    },
  },
};

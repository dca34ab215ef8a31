import type { Policy } from '@fuyi/kernel';
import type { CaseCommand } from '../../commands';
import type { CaseEvent } from '../../events';

const order = (id: string, command: CaseCommand) => ({ category: 'reconsideration', id, command });

/** 一案决定合并、分开，记入每一件合并的案件；what is recorded there orders nothing further. */
export const joinedCasesAreTold: Policy<CaseEvent, CaseCommand> = {
  name: 'joined-cases-are-told',
  category: 'reconsideration',
  on: {
    CasesJoined: ({ caseIds, ...joined }, { streamId }) =>
      caseIds.map((id) =>
        order(id, {
          type: 'RecordJoinder',
          data: { ...joined, caseIds: [streamId, ...caseIds.filter((each) => each !== id)] },
        }),
      ),
    CaseSeparated: ({ caseIds, on, reasonId }, { streamId }) =>
      caseIds.map((id) => order(id, { type: 'RecordSeparation', data: { on, caseId: streamId, reasonId } })),
  },
};

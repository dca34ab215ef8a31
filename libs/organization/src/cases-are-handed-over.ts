import type { Policy } from '@fuyi/kernel';
import type { CaseCommand } from '@fuyi/reconsideration';
import type { OrganizationEvent } from './events';

/** 一次移交，逐案写进各案的流；the runner derives each order's id from the fact, so each case is told once. */
export const casesAreHandedOver: Policy<OrganizationEvent, CaseCommand> = {
  name: 'cases-are-handed-over',
  category: 'organization',
  on: {
    CasesHandedOver: ({ on, fromId, toId, caseIds, reasonId }) =>
      caseIds.map((id) => ({
        category: 'reconsideration',
        id,
        command: { type: 'HandOverCase', data: { on, fromId, toId, reasonId } },
      })),
  },
};

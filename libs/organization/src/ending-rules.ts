import type { PlainDate, Rules } from '@fuyi/kernel';
import { bar } from './bars';
import type { OrganizationCommand } from './commands';
import type { OrganizationEvent } from './events';
import { grantOf, headGrants, heldBy, postOf, securityGrants, standing } from './holdings';
import type { Grant, Organization } from './state';

type Ending = Extract<OrganizationCommand, { type: 'EndGrant' | 'RecordDeparture' | 'HandOverCases' }>;

const isOver = (state: Organization, { postId }: Grant, by: string, on: PlainDate) =>
  headGrants(state, by, postOf(state, postId)?.unitId ?? '', on).length > 0;

/** 收回权限一个人就够：越快越好。 */
export const endingRules: Rules<Organization, Ending, OrganizationEvent> = {
  EndGrant: (data, state) => {
    const grant = grantOf(state, data.grantId);
    if (!grant) return bar('NO_SUCH_GRANT');
    if (grant.endedOn) return [];
    const lender = grant.ofGrantId ? grantOf(state, grant.ofGrantId)?.accountId : null;
    const may =
      [grant.accountId, grant.proposedBy, lender].includes(data.by) ||
      securityGrants(state, data.by, data.on).length > 0 ||
      isOver(state, grant, data.by, data.on);
    return may ? [{ type: 'GrantEnded', data }] : bar('NOT_HEAD_OF_UNIT');
  },

  RecordDeparture: (data, state) => {
    if (data.by === data.accountId) return bar('OWN_DEPARTURE');
    const grants = standing(state, data.accountId).filter(({ until }) => until >= data.on);
    if (grants.length === 0) return bar('NOT_IN_OFFICE');
    const administrator = heldBy(state, data.by, data.on).some(({ post }) =>
      ['admin', 'security-admin'].includes(post.role),
    );
    const may = administrator || grants.some((grant) => isOver(state, grant, data.by, data.on));
    return may ? [{ type: 'PersonDeparted', data }] : bar('NOT_HEAD_OF_UNIT');
  },

  HandOverCases: (data, state) => {
    const caseIds = [...new Set(data.caseIds)];
    if (caseIds.length === 0) return bar('NOTHING_TO_HAND_OVER');
    if (data.fromId === data.toId) return bar('HANDED_TO_ONESELF');
    const over = state.grants.some(
      (grant) => grant.accountId === data.toId && isOver(state, grant, data.by, data.on),
    );
    if (!over) return bar('NOT_HEAD_OF_UNIT');
    const receives = heldBy(state, data.toId, data.on).some(
      ({ post, forId }) => post.role === 'officer' && forId === null,
    );
    if (!receives) return bar('RECEIVER_NOT_OFFICER');
    return [{ type: 'CasesHandedOver', data: { ...data, caseIds } }];
  },
};

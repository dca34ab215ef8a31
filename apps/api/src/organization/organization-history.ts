import type { Recorded } from '@fuyi/kernel';
import { inChinese } from '@fuyi/kernel';
import { roleTerms } from '@fuyi/glossary';
import type { Role } from '@fuyi/identity';
import {
  capacityTerms,
  noOrganization,
  organizationEventTerms,
  organizationEvolution,
  type Organization,
  type OrganizationEvent,
} from '@fuyi/organization';

type NameOf = (accountId: string) => string;

/** One line of what a fact says, by the organization as it was before and with it. */
const lineOf = ({ type, data }: OrganizationEvent, at: Organization, nameOf: NameOf): string => {
  const unit = (unitId: string) => at.units.find((each) => each.unitId === unitId)?.name ?? unitId;
  const post = (postId: string) => {
    const found = at.posts.find((each) => each.postId === postId);
    return found ? `${unit(found.unitId)} ${roleTerms[found.role as Role] ?? found.role}` : postId;
  };
  const grant = (grantId: string) => {
    const found = at.grants.find((each) => each.grantId === grantId);
    if (!found) return grantId;
    const lent = at.grants.find((each) => each.grantId === found.ofGrantId);
    const as = lent ? `代${nameOf(lent.accountId)}行使 ` : '任 ';
    return `${nameOf(found.accountId)} ${as}${post(found.postId)}，${inChinese(found.from)}至${inChinese(found.until)}`;
  };
  switch (type) {
    case 'OrganizationFounded':
      return `${data.units.length} 个单位、${data.posts.length} 个岗位、首批任命 ${data.appointments.length} 项`;
    case 'UnitOpened':
    case 'UnitRenamed':
      return data.name;
    case 'UnitClosed':
      return unit(data.unitId);
    case 'PostCreated':
    case 'PostAbolished':
      return post(data.postId);
    case 'AppointmentProposed':
    case 'DelegationProposed':
    case 'AppointmentMade':
    case 'DelegationMade':
    case 'GrantEnded':
      return grant(data.grantId);
    case 'ProposalAgreed':
    case 'ProposalRefused':
      return `${capacityTerms[data.capacity]} · ${grant(data.grantId)}`;
    case 'PersonDeparted':
      return nameOf(data.accountId);
    case 'CasesHandedOver':
      return `${nameOf(data.fromId)} 移交 ${nameOf(data.toId)} ${data.caseIds.length} 件`;
  }
};

/** 沿革，最近的在前。 */
export const organizationHistory = (facts: readonly Recorded[], nameOf: NameOf) => {
  let at = noOrganization;
  return facts
    .map(({ version, event, metadata }) => {
      const fact = event as OrganizationEvent;
      at = organizationEvolution[fact.type](at, fact.data as never);
      return {
        version,
        ...{ type: fact.type, term: organizationEventTerms[fact.type], on: fact.data.on, at: metadata.at },
        by: metadata.actor.startsWith('system:') ? '平台' : nameOf(metadata.actor),
        line: lineOf(fact, at, nameOf),
        reasonId: 'reasonId' in fact.data ? fact.data.reasonId : null,
      };
    })
    .toReversed();
};

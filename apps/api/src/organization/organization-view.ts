import { capacityTerms, grantStageTerms, inForce, unitKindTerms } from '@fuyi/organization';
import type { Grant, Organization } from '@fuyi/organization';
import { roleTerms } from '@fuyi/glossary';
import { daysBetween, type PlainDate } from '@fuyi/kernel';
import type { Account, Role } from '@fuyi/identity';

/** 任期届满以前三十日提醒〔约定〕。 */
const remindedWithin = 30;

export type ViewParts = {
  readonly organization: Organization;
  readonly today: PlainDate;
  readonly accounts: readonly Account[];
  /** Null: whoever asks does not read reasons. */
  readonly reasons: Readonly<Record<string, string>> | null;
};

const needed = ({ ofGrantId }: Grant) =>
  ofGrantId === null ? (['head', 'security'] as const) : (['security'] as const);

/** 机构与人员一屏：单位、岗位、任命和代行、人员。 */
export const organizationView = ({ organization, today, accounts, reasons }: ViewParts) => {
  const names = new Map(accounts.map(({ accountId, name }) => [accountId, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const posts = new Map(organization.posts.map((post) => [post.postId, post]));
  const units = new Map(organization.units.map((unit) => [unit.unitId, unit]));
  const byId = new Map(organization.grants.map((grant) => [grant.grantId, grant]));

  const shown = (grant: Grant) => {
    const post = posts.get(grant.postId);
    const unit = units.get(post?.unitId ?? '');
    const forId = grant.ofGrantId ? (byId.get(grant.ofGrantId)?.accountId ?? null) : null;
    const now = inForce(organization, grant, today);
    const over = grant.stage === 'made' && grant.until < today;
    return {
      ...{ grantId: grant.grantId, accountId: grant.accountId, name: nameOf(grant.accountId) },
      ...{ postId: grant.postId, unitId: post?.unitId ?? '', unitName: unit?.name ?? '' },
      ...{ role: post?.role ?? '', roleTerm: roleTerms[(post?.role ?? '') as Role] ?? '' },
      ...{ from: grant.from, until: grant.until, daysLeft: daysBetween(today, grant.until) },
      ...{ stage: grant.stage, inForce: now, endedOn: grant.endedOn },
      stageTerm: now
        ? '在任'
        : over
          ? '任期届满'
          : grant.stage === 'made'
            ? grant.from > today
              ? '待任'
              : '已终止'
            : grantStageTerms[grant.stage],
      soonOver: now && daysBetween(today, grant.until) <= remindedWithin,
      ...{ ofGrantId: grant.ofGrantId, forId, forName: forId ? nameOf(forId) : null },
      proposedBy: grant.proposedBy,
      proposedByName: grant.proposedBy ? nameOf(grant.proposedBy) : null,
      agreed: grant.agreed.map(({ capacity, by }) => ({
        ...{ capacity, by },
        term: capacityTerms[capacity],
        name: nameOf(by),
      })),
      waitingFor:
        grant.stage === 'proposed'
          ? needed(grant)
              .filter((capacity) => !grant.agreed.some((answer) => answer.capacity === capacity))
              .map((capacity) => ({ capacity, term: capacityTerms[capacity] }))
          : [],
      reason: reasons && grant.reasonId ? (reasons[grant.reasonId] ?? null) : null,
    };
  };

  return {
    today,
    founded: organization.foundedOn !== null,
    units: organization.units.map((unit) => ({ ...unit, kindTerm: unitKindTerms[unit.kind] })),
    posts: organization.posts.map((post) => ({
      ...post,
      roleTerm: roleTerms[post.role as Role] ?? post.role,
    })),
    grants: organization.grants.map(shown),
    people: accounts
      .filter(({ role }) => role !== 'applicant')
      .map(({ accountId, name, withoutPost = false }) => ({ accountId, name, withoutPost })),
  };
};

export type OrganizationView = ReturnType<typeof organizationView>;

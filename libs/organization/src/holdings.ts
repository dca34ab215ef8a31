import type { PlainDate } from '@fuyi/kernel';
import type { Term } from './events';
import type { Grant, OpenPost, OpenUnit, Organization } from './state';

export const overlap = (one: Term, other: Term): boolean =>
  one.from <= other.until && other.from <= one.until;
const covers = ({ from, until }: Term, day: PlainDate) => from <= day && day <= until;

export const postOf = ({ posts }: Organization, postId: string): OpenPost | undefined =>
  posts.find((post) => post.postId === postId);
export const unitOf = ({ units }: Organization, unitId: string): OpenUnit | undefined =>
  units.find((unit) => unit.unitId === unitId);
export const grantOf = ({ grants }: Organization, grantId: string): Grant | undefined =>
  grants.find((grant) => grant.grantId === grantId);

/** 在任：已经生效、没有终止、这一天在任期里；代行的，被代行的任命也须在任。 */
export const inForce = (organization: Organization, grant: Grant, day: PlainDate): boolean => {
  if (grant.stage !== 'made' || !covers(grant, day)) return false;
  if (grant.ofGrantId === null) return true;
  const lent = grantOf(organization, grant.ofGrantId);
  return lent !== undefined && inForce(organization, lent, day);
};

/** 一个在任的岗位；`forId`：代谁行使，本人的为 null。 */
export type Held = {
  readonly grant: Grant;
  readonly post: OpenPost;
  readonly unit: OpenUnit;
  readonly forId: string | null;
};

/** 这一天在任的岗位，本人的在前，代行的在后。 */
export const heldBy = (organization: Organization, accountId: string, day: PlainDate): readonly Held[] =>
  organization.grants
    .filter((grant) => grant.accountId === accountId && inForce(organization, grant, day))
    .flatMap((grant): readonly Held[] => {
      const post = postOf(organization, grant.postId);
      const unit = post && unitOf(organization, post.unitId);
      const lent = grant.ofGrantId ? grantOf(organization, grant.ofGrantId) : null;
      return post && unit ? [{ grant, post, unit, forId: lent?.accountId ?? null }] : [];
    })
    .toSorted((one, other) => Number(one.forId !== null) - Number(other.forId !== null));

/** Still to come or in force: what a new grant must agree with. */
export const standing = ({ grants }: Organization, accountId: string): readonly Grant[] =>
  grants.filter(
    (grant) => grant.accountId === accountId && (grant.stage === 'made' || grant.stage === 'proposed'),
  );

const within = (organization: Organization, unitId: string | null, above: string): boolean =>
  unitId !== null &&
  (unitId === above || within(organization, unitOf(organization, unitId)?.parentId ?? null, above));

/** 负责人：机关负责人对全机关，机构负责人对本单位、下级单位和被申请人单位。 */
export const headGrants = (
  organization: Organization,
  by: string,
  unitId: string,
  day: PlainDate,
): readonly Held[] =>
  heldBy(organization, by, day).filter(
    ({ post, unit }) =>
      post.role === 'authority-head' ||
      (post.role === 'office-head' &&
        (unitOf(organization, unitId)?.kind === 'agency' || within(organization, unitId, unit.unitId))),
  );

export const securityGrants = (organization: Organization, by: string, day: PlainDate): readonly Held[] =>
  heldBy(organization, by, day).filter(({ post }) => post.role === 'security-admin');

import type { Barred } from '@fuyi/kernel';
import { bar, excluded, type Clash } from './bars';
import type { Term } from './events';
import { overlap, postOf, standing, unitOf } from './holdings';
import type { Organization } from './state';

/** Why these roles may not be one person's; null when they may. */
export type ClashOf = (roles: readonly string[]) => Clash | null;

export type Wanted = Term & {
  readonly grantId: string;
  readonly accountId: string;
  readonly postId: string;
};

/** 新的岗位与这个人同一时间的其他岗位合不合：互斥表，一个被申请人单位，一个接待点。 */
export const fittingBar = (organization: Organization, wanted: Wanted, clashOf: ClashOf): Barred | null => {
  const others = standing(organization, wanted.accountId).filter(
    (grant) => grant.grantId !== wanted.grantId && overlap(grant, wanted),
  );
  if (others.some(({ postId }) => postId === wanted.postId)) return bar('ALREADY_APPOINTED');
  const posts = [wanted, ...others].flatMap(({ postId }) => postOf(organization, postId) ?? []);
  const clash = clashOf(posts.map(({ role }) => role));
  if (clash) return excluded(clash);
  const units = posts.flatMap(({ unitId }) => unitOf(organization, unitId) ?? []);
  const several = (ids: readonly (string | null)[]) => new Set(ids.flatMap((id) => id ?? [])).size > 1;
  return several(units.map(({ organId }) => organId)) ||
    several(units.map(({ receptionPointId }) => receptionPointId))
    ? bar('ELSEWHERE')
    : null;
};

import type { Account, Role } from '@fuyi/identity';
import type { PlainDate } from '@fuyi/kernel';
import { heldBy, type Organization } from '@fuyi/organization';

const once = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/**
 * The account as of a day: its posts and place are those it holds then. Applicants have no post, and before the
 * organization is founded an account is what it says of itself.
 */
export const postedAccount = (account: Account, organization: Organization, day: PlainDate): Account => {
  if (organization.foundedOn === null || account.role === 'applicant') return account;
  const held = heldBy(organization, account.accountId, day);
  const [first] = held;
  if (!first) return { ...account, further: [], organId: null, receptionPointId: null, withoutPost: true };
  const roles = once(held.map(({ post }) => post.role as Role));
  const own = held.filter(({ forId }) => forId === null).map(({ post }) => post.role);
  const role = own.includes(account.role) ? account.role : (first.post.role as Role);
  const place = (held.find(({ post }) => post.role === role) ?? first).unit;
  const delegated = held.flatMap(({ post, forId }) =>
    forId !== null && !own.includes(post.role) ? [{ role: post.role as Role, forId }] : [],
  );
  return {
    ...account,
    role,
    further: roles.filter((each) => each !== role),
    office: place.name,
    organId: held.flatMap(({ unit }) => unit.organId ?? [])[0] ?? null,
    receptionPointId: held.flatMap(({ unit }) => unit.receptionPointId ?? [])[0] ?? null,
    ...(delegated.length > 0 ? { delegated } : {}),
  };
};

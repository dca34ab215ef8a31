import { clashesOf, type Role } from '@fuyi/identity';
import type { ClashOf } from '@fuyi/organization';

/** The table of posts that exclude one another, as the organization's rules ask it. */
export const clashBetween: ClashOf = (roles) => {
  const [role, ...further] = roles as readonly Role[];
  return role ? (clashesOf({ role, further })[0] ?? null) : null;
};

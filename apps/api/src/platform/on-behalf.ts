import type { Acting } from '@fuyi/event-store';
import { permitted, type Account, type Action, type Relation, type Role } from '@fuyi/identity';

/** 代谁办的：null when one's own posts allow it, so that a delegation is named only where it was needed. */
export const behalfOf = (account: Account, action: Action, relation?: Relation): string | null => {
  const { delegated = [], role, further } = account;
  const lent = delegated.map((each) => each.role);
  const own = [role, ...further].filter((each) => !lent.includes(each));
  const may = (each: Role) => permitted({ role: each, further: [] }, action, relation);
  return own.some(may) ? null : (delegated.find((each) => may(each.role))?.forId ?? null);
};

/** For actions that depend on what the body says. */
export const onBehalf = <Asking extends { readonly acting: Acting }>(
  asking: Asking,
  account: Account,
  action: Action,
): Asking => {
  const { onBehalfOf: _, ...acting } = asking.acting;
  const forId = behalfOf(account, action);
  return { ...asking, acting: forId ? { ...acting, onBehalfOf: forId } : acting };
};

/** Ten wrong passwords in a row close an account for five minutes. Kept per process: a restart forgives. */
const allowedTries = 10;
const closedFor = 5 * 60_000;
const remembered = 10_000;

export const lockout = (now: () => number) => {
  const wrong = new Map<string, { readonly tries: number; readonly until: number }>();
  return {
    /** Seconds until the account opens again; 0 when it is open. */
    closedFor(accountId: string): number {
      const { until = 0, tries = 0 } = wrong.get(accountId) ?? {};
      if (tries < allowedTries) return 0;
      const left = Math.ceil((until - now()) / 1000);
      if (left <= 0) wrong.delete(accountId);
      return Math.max(0, left);
    },
    wrong(accountId: string): void {
      const tries = (wrong.get(accountId)?.tries ?? 0) + 1;
      if (wrong.size >= remembered) wrong.delete(wrong.keys().next().value as string);
      wrong.set(accountId, { tries, until: now() + closedFor });
    },
    right(accountId: string): void {
      wrong.delete(accountId);
    },
  };
};

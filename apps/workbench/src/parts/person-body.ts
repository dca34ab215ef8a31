type Written = Readonly<Record<string, unknown>>;

/** Only the fields that were filled in; empty boxes are not sent. */
export const personBody = (person: unknown): Written =>
  Object.fromEntries(
    Object.entries((person ?? {}) as Written).filter(
      ([, value]) => value !== undefined && value !== null && value !== '',
    ),
  );

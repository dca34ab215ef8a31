export type FieldError = { readonly field: string; readonly message: string };

export type ProblemParts = {
  readonly status: number;
  /** Permanent, `SCREAMING_SNAKE`. */
  readonly code: string;
  /** A Chinese sentence for the person at the screen. Never carries personal data. */
  readonly title: string;
  readonly detail?: string;
  readonly basis?: string | null;
  readonly errors?: readonly FieldError[];
  /** Seconds; sent as `Retry-After`. */
  readonly retryAfter?: number;
};

/** A request that cannot be served, as RFC 9457 will say it. */
export class Problem extends Error {
  constructor(readonly parts: ProblemParts) {
    super(parts.code);
  }
}

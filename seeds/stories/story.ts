import type { CaseFile, Stage } from '@fuyi/reconsideration';

/** One request of one person on one day; `expect` names the refusal that must come back. */
export type RequestStep = {
  readonly on: string;
  /** Account id of seeds/reference/demonstration-accounts.json. */
  readonly as: string;
  /** Path below /api; `:case` and `:reception` stand for the ids answered earlier in the same story. */
  readonly post: string;
  /** `partyId` may be `$applicant1`, `$third1` …: known only once the application is received. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly expect?: { readonly status: number; readonly code: string };
};

/** Nothing is done on this day; the clock goes over it. */
export type PassingStep = { readonly on: string; readonly pass: true };
export type Step = RequestStep | PassingStep;

/** 一件完整的案件，按日写成的请求；`outcome` is what must be true on the demonstration day. */
export type Story = {
  readonly name: string;
  readonly title: string;
  readonly basis: string;
  readonly steps: readonly Step[];
  readonly outcome: {
    readonly stage: Stage;
    readonly outcome?: CaseFile['outcome'];
    /** Last day of the clocks the story is about, by rule; null where it stands still. */
    readonly clocks?: Readonly<Record<string, string | null>>;
    readonly publication?: 'published' | 'withheld' | 'proposed' | 'withdrawn';
    /** Code of the step that comes first in the work list, null when nothing is left to do. */
    readonly next: string | null;
  };
};

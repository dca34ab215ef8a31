/** 谁为了什么看过一个人的完整信息。Says which person, never which values. */
export type Reveal = {
  readonly revealId: string;
  readonly personId: string;
  /** Null: for a request of the person at the counter. */
  readonly caseId: string | null;
  readonly by: string;
  readonly purpose: string;
  readonly fields: readonly string[];
  readonly at: Date;
};

/** Written before the values leave; never changed. */
export interface Reveals {
  /** The same id again is one look. */
  record(reveal: Reveal): Promise<void>;
  /** Latest first. */
  ofCase(caseId: string): Promise<readonly Reveal[]>;
  ofPersons(personIds: readonly string[]): Promise<readonly Reveal[]>;
}

/** A code as it is kept: keyed hashes only. */
export type KeptCaseCode = {
  readonly accountId: string;
  readonly lookup: string;
  readonly checks: readonly string[];
};

/** One living code for an account; a new one takes the old one's place. */
export interface CaseCodeStore {
  putCaseCode(code: KeptCaseCode): Promise<void>;
  /** The first that is kept under one of these. */
  caseCode(lookups: readonly string[]): Promise<KeptCaseCode | null>;
  /** False when there was none. */
  endCaseCode(accountId: string): Promise<boolean>;
}

/** For tests: the same answers as PostgreSQL. */
export const inMemoryCaseCodes = (): CaseCodeStore => {
  const codes = new Map<string, KeptCaseCode>();
  return {
    putCaseCode: async (code) => void codes.set(code.accountId, code),
    caseCode: async (lookups) => [...codes.values()].find(({ lookup }) => lookups.includes(lookup)) ?? null,
    endCaseCode: async (accountId) => codes.delete(accountId),
  };
};

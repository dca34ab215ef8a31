import { begin, type Context } from '../accounts/context';
import type { From, SignedIn } from '../port';
import type { Account } from '../roles';
import { fitsOne, keyedWith, newCaseCode, partyAccountId, plainCode } from './code';

export type CaseCodeRequest = {
  readonly caseId: string;
  readonly personId: string;
  /** Four characters each, see `secondsOf`; any one is taken. */
  readonly seconds: readonly string[];
  /** Only where codes are public: the demonstration. */
  readonly code?: string;
};

/** Unknown code, wrong second part and a code that is over are one answer. `left`: tries until it closes. */
export type CaseCodeRefused =
  | { readonly refused: 'wrong-case-code'; readonly left: number }
  | { readonly refused: 'too-many-tries'; readonly retryAfter: number };

export interface CaseCodes {
  /** The code is told once. The former one and its sessions end. */
  issueCaseCode(request: CaseCodeRequest): Promise<{ readonly code: string; readonly accountId: string }>;
  /** `still`: whether the code's case is still open to it, asked only when everything else is right. */
  signInByCase(
    code: string,
    second: string,
    from: From,
    still?: (account: Account) => Promise<boolean>,
  ): Promise<SignedIn | CaseCodeRefused>;
  /** False: there was none. */
  endCaseCode(caseId: string, personId: string): Promise<boolean>;
}

/** Names of accounts are not sealed: this one tells nobody's. */
const accountOf = (caseId: string, personId: string): Account => ({
  accountId: partyAccountId(caseId, personId),
  name: '当事人',
  role: 'applicant',
  further: [],
  office: '',
  organId: null,
  receptionPointId: null,
  personId,
  caseId,
});

/** `keys`: the current one first; codes given under a former one are found too. */
export const caseCodes = (context: Context, keys: readonly Buffer[]): CaseCodes => {
  const { store, tries } = context;
  const keyed = keys.map(keyedWith);
  return {
    async issueCaseCode({ caseId, personId, seconds, code = newCaseCode() }) {
      const [current] = keyed;
      if (!current) throw new TypeError('identity: no installation key was given');
      const account = accountOf(caseId, personId);
      const { accountId } = account;
      await store.put([account], null);
      await store.putCaseCode({
        accountId,
        lookup: current.lookup(code),
        checks: seconds.map((second) => current.check(code, second)),
      });
      await store.endOf(accountId, {});
      return { code, accountId };
    },

    /** Every step is the same for a code that is there and one that is not. */
    async signInByCase(code, second, from, still = async () => true) {
      const byAddress = { kind: 'address', name: from.address } as const;
      const byCode = { kind: 'case-code', name: plainCode(code) } as const;
      const retryAfter = await tries.take(byAddress, byCode);
      if (retryAfter > 0) return { refused: 'too-many-tries', retryAfter };
      const found = await store.caseCode(keyed.map(({ lookup }) => lookup(code)));
      const fits = keyed.map(({ check }) => fitsOne(found?.checks ?? [], check(code, second))).includes(true);
      const kept = await store.kept(found?.accountId ?? '');
      if (!fits || !kept || kept.closed || !(await still(kept.account)))
        return { refused: 'wrong-case-code', left: await tries.left(byCode) };
      await tries.right(byAddress, byCode);
      return begin(context, kept, from, { through: 'password', secondFactor: false });
    },

    async endCaseCode(caseId, personId) {
      const accountId = partyAccountId(caseId, personId);
      await store.endOf(accountId, {});
      return store.endCaseCode(accountId);
    },
  };
};

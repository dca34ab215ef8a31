import type { Identity } from '../port';
import { livingSession, renew, tokenHash, type Context } from './context';
import { isStaff } from './standing';

type Factors = Pick<
  Identity,
  | 'proposeFactor'
  | 'confirmFactor'
  | 'removeFactor'
  | 'liftFactor'
  | 'newRecoveryCodes'
  | 'recoveryCodesLeft'
  | 'factorRequired'
  | 'resealFactors'
>;

export const factors = (context: Context): Factors => {
  const { store, now, tries, factor, secondFactor } = context;
  const factorRequired: Factors['factorRequired'] = (account) =>
    secondFactor() === 'required' && isStaff(account);
  const hashes = (accountId: string, sealed: Buffer, codes: readonly string[]) =>
    codes.map((code) => factor().codeHash(accountId, sealed, code));
  return {
    factorRequired,
    recoveryCodesLeft: (accountId) => store.codesLeft(accountId),

    async resealFactors() {
      let done = 0;
      for (const { accountId, sealed } of await store.factors()) {
        const resealed = factor().resealed(accountId, sealed);
        if (resealed && (await store.resealFactor(accountId, sealed, resealed))) done += 1;
      }
      return done;
    },

    async proposeFactor(token) {
      const living = await livingSession(context, token);
      if (!living) return null;
      const { accountId } = living.kept.account;
      const secret = factor().newSecret();
      await store.proposeFactor(accountId, factor().sealed(accountId, secret));
      return { secret, address: factor().address(accountId, secret) };
    },

    async confirmFactor(token, code) {
      const living = await livingSession(context, token);
      if (!living) return { refused: 'session-over' };
      const { accountId } = living.kept.account;
      const retryAfter = await tries.take({ kind: 'code', name: accountId });
      if (retryAfter > 0) return { refused: 'too-many-tries', retryAfter };
      const proposed = await store.proposedFactor(accountId);
      const step = proposed ? factor().stepOf(accountId, proposed, code, now()) : null;
      if (!proposed || step === null) return { refused: 'wrong-code' };
      const recoveryCodes = factor().newCodes();
      if (!(await store.confirmFactor(accountId, step, hashes(accountId, proposed, recoveryCodes))))
        return { refused: 'wrong-code' };
      await tries.right({ kind: 'code', name: accountId });
      const kept = { ...living.kept, factor: proposed };
      const renewed = await renew(context, living, { secondFactor: true, kept });
      await store.endOf(accountId, { except: renewed ? tokenHash(renewed.token) : '' });
      return renewed ? { ...renewed, recoveryCodes } : { refused: 'session-over' };
    },

    async removeFactor(token) {
      const living = await livingSession(context, token);
      if (!living || factorRequired(living.kept.account)) return false;
      await store.removeFactor(living.kept.account.accountId);
      return true;
    },
    async liftFactor(accountId) {
      if (!(await store.kept(accountId))) return false;
      await store.removeFactor(accountId);
      await store.endOf(accountId, {});
      return true;
    },
    async newRecoveryCodes(token) {
      const living = await livingSession(context, token);
      if (!living?.kept.factor) return null;
      const { accountId } = living.kept.account;
      const codes = factor().newCodes();
      await store.replaceCodes(accountId, hashes(accountId, living.kept.factor, codes));
      return codes;
    },
  };
};

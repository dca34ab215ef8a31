import { passwordFits } from '../password';
import type { From, Identity, Proof } from '../port';
import { begin, livingSession, renew, sessionFrom, tokenHash, type Context } from './context';
import type { Kept } from './store';

export const nowhere: From = { address: 'here', browser: '' };
/** A session is marked as seen at most once a minute: reading a page must not cost a write. */
const seenEvery = 60_000;

type SignIn = Pick<Identity, 'signIn' | 'sessionOf' | 'accountOf' | 'signOut' | 'prove'>;

/** A code counts once: the step it belongs to is used up, the recovery code is struck out. */
const fits = async ({ store, factor, now }: Context, kept: Kept, proof: Proof): Promise<boolean> => {
  const { accountId } = kept.account;
  if ('password' in proof) return passwordFits(kept.passwordHash, proof.password);
  if (!kept.factor) return false;
  if ('recoveryCode' in proof)
    return store.useCode(accountId, factor().codeHash(accountId, kept.factor, proof.recoveryCode));
  const step = factor().stepOf(accountId, kept.factor, proof.code, now());
  return step !== null && store.useStep(accountId, step);
};

export const signIn = (context: Context): SignIn => {
  const { store, now, tries } = context;
  const sessionOf: SignIn['sessionOf'] = async (token) => {
    const found = await livingSession(context, token);
    if (!found) return null;
    if (now() - found.session.seenAt > seenEvery) await store.seen(found.session.tokenHash, now());
    return sessionFrom(context, found.session, found.kept);
  };
  return {
    sessionOf,
    async accountOf(token) {
      const session = await sessionOf(token);
      return session?.standing === 'full' ? session.account : null;
    },
    signOut: (token) => store.end(tokenHash(token)),

    /** The same steps for an account that is there and one that is not. */
    async signIn(accountId, password, from = nowhere) {
      const tried = [
        { kind: 'address', name: from.address },
        { kind: 'account', name: accountId },
      ] as const;
      const retryAfter = await tries.take(...tried);
      if (retryAfter > 0) return { refused: 'too-many-tries', retryAfter };
      const kept = await store.kept(accountId);
      const right = await passwordFits(kept?.passwordHash ?? null, password);
      if (!right || !kept || kept.closed) return { refused: 'wrong-password' };
      await tries.right(...tried);
      if (kept.passwordUntil !== null && kept.passwordUntil <= now())
        return { refused: 'one-time-password-over' };
      return begin(context, kept, from, { through: 'password', secondFactor: false });
    },

    async prove(token, proof, from = nowhere) {
      const living = await livingSession(context, token);
      if (!living) return { refused: 'session-over' };
      const { kept } = living;
      if ('password' in proof && kept.factor) return { refused: 'code-needed' };
      const kind = 'password' in proof ? 'account' : 'code';
      const tried = [
        { kind: 'address', name: from.address },
        { kind, name: kept.account.accountId },
      ] as const;
      const retryAfter = await tries.take(...tried);
      if (retryAfter > 0) return { refused: 'too-many-tries', retryAfter };
      if (!(await fits(context, kept, proof)))
        return { refused: 'password' in proof ? 'wrong-password' : 'wrong-code' };
      await tries.right(...tried);
      const secondFactor = living.session.secondFactor || !('password' in proof);
      return (await renew(context, living, { secondFactor })) ?? { refused: 'session-over' };
    },
  };
};

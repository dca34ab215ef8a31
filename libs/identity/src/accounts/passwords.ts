import { passwordFits, passwordHash } from '../password';
import type { Identity } from '../port';
import { livingSession, renew, tokenHash, type Context } from './context';
import { passwordFault } from './password-rules';
import { nowhere } from './sign-in';

type Passwords = Pick<Identity, 'changePassword' | 'issueOneTimePassword' | 'setClosed'>;

/** 管理员给的一次性密码，三天内有效。 */
const oneTimeLasts = 72 * 60 * 60_000;

export const passwords = (context: Context): Passwords => {
  const { store, now, tries, factor } = context;
  return {
    async changePassword(token, former, next, from = nowhere) {
      const living = await livingSession(context, token);
      if (!living) return { refused: 'session-over' };
      const { kept } = living;
      const { accountId, name } = kept.account;
      const tried = [
        { kind: 'address', name: from.address },
        { kind: 'account', name: accountId },
      ] as const;
      const retryAfter = await tries.take(...tried);
      if (retryAfter > 0) return { refused: 'too-many-tries', retryAfter };
      if (!(await passwordFits(kept.passwordHash, former))) return { refused: 'wrong-password' };
      await tries.right(...tried);
      const fault = passwordFault(next, [accountId, name], former);
      if (fault) return { refused: 'password-fault', fault };
      await store.setPassword(accountId, { hash: await passwordHash(next), mustChange: false, until: null });
      const renewed = await renew(context, living, { kept: { ...kept, mustChange: false } });
      await store.endOf(accountId, { except: renewed ? tokenHash(renewed.token) : '' });
      return renewed ?? { refused: 'session-over' };
    },
    async issueOneTimePassword(accountId) {
      if (!(await store.kept(accountId))) return null;
      const password = factor().newOneTimePassword();
      const until = now() + oneTimeLasts;
      await store.setPassword(accountId, { hash: await passwordHash(password), mustChange: true, until });
      await store.endOf(accountId, {});
      return { password, until: new Date(until) };
    },
    async setClosed(accountId, closed) {
      if (!(await store.kept(accountId))) return false;
      await store.setClosed(accountId, closed);
      if (closed) await store.endOf(accountId, {});
      return true;
    },
  };
};

import type { NotChanged, NotKnownThere, NotProved, NotSignedIn } from '@fuyi/identity';
import type { Problem } from '../platform/problem';
import { problem, type ProblemCode } from '../platform/problems';

type Refused = NotSignedIn | NotProved | NotChanged | NotKnownThere;

const codes = {
  'wrong-password': 'WRONG_PASSWORD',
  'one-time-password-over': 'ONE_TIME_PASSWORD_OVER',
  'wrong-code': 'WRONG_CODE',
  'code-needed': 'CODE_NEEDED',
  'session-over': 'NOT_SIGNED_IN',
  'no-such-account': 'UNIT_ACCOUNT_UNKNOWN',
  'other-person': 'UNIT_ACCOUNT_TAKEN',
  closed: 'UNIT_ACCOUNT_CLOSED',
  'exclusive-posts': 'EXCLUSIVE_POSTS',
} as const satisfies Readonly<Record<string, ProblemCode>>;

const inWords = (seconds: number): string =>
  seconds < 60 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`;

/** What a refusal of @fuyi/identity says on the wire. */
export const refusal = (refused: Refused): Problem => {
  if (refused.refused === 'too-many-tries') {
    const { retryAfter } = refused;
    const title = `输错次数太多，为了账号安全先停一停，请过 ${inWords(retryAfter)}再试。`;
    return problem('TOO_MANY_TRIES', { retryAfter, title });
  }
  return refused.refused === 'password-fault' ? problem(refused.fault) : problem(codes[refused.refused]);
};

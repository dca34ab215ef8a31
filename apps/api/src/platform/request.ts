import type { FastifyRequest } from 'fastify';
import type { Account, Action, Relation, Sight, Standing } from '@fuyi/identity';

/** Set by the permission guard: who asks for what, how they stand to the case asked about, and the instant the request arrived. */
export type SignedInRequest = FastifyRequest & {
  account?: Account;
  action?: Action;
  relation?: Relation;
  /** The account in the posts in which it sees the case; routes without a case have none. */
  seenAs?: Account;
  sight?: Sight;
  /** How far the session has got: one factor only, or all that is asked. */
  standing?: Standing;
  arrivedAt?: Date;
};

import type { FastifyRequest } from 'fastify';
import type { Account, Standing } from '@fuyi/identity';

/** Set by the permission guard: who asks, and the instant the request arrived. */
export type SignedInRequest = FastifyRequest & {
  account?: Account;
  /** How far the session has got: one factor only, or all that is asked. */
  standing?: Standing;
  arrivedAt?: Date;
};

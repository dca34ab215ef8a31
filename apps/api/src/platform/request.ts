import type { FastifyRequest } from 'fastify';
import type { Account } from '@fuyi/identity';

/** Set by the permission guard: who asks, and the instant the request arrived. */
export type SignedInRequest = FastifyRequest & { account?: Account; arrivedAt?: Date };

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Acting } from '@fuyi/event-store';
import type { Account } from '@fuyi/identity';
import { behalfOf } from './on-behalf';
import { problem } from './problems';
import type { SignedInRequest } from './request';
import { isUuid } from './uuid';

/** Before a case, only the posts in which one sees it. Throws NOT_SIGNED_IN on routes that are open to everybody. */
export const accountOf = (request: object): Account => {
  const { account: whole, seenAs } = request as SignedInRequest;
  const account = seenAs ?? whole;
  if (!account) throw problem('NOT_SIGNED_IN');
  return account;
};

const commandIdOf = ({ headers }: SignedInRequest): string => {
  const key = headers['idempotency-key'];
  if (key === undefined) return randomUUID();
  const id = String(key).toLowerCase();
  if (!isUuid(id)) throw problem('BAD_IDEMPOTENCY_KEY');
  return id;
};

const expectedVersionOf = ({ headers }: SignedInRequest): number | null => {
  const match = headers['if-match'];
  if (match === undefined) return null;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(match);
  if (!version) throw problem('BAD_IF_MATCH');
  return Number(version[1]);
};

/** `Idempotency-Key` is the command id, `If-Match` the version the person had before their eyes. */
export const actingOf = (request: object): Acting => {
  const asked = request as SignedInRequest;
  const { accountId, office } = accountOf(asked);
  const { account, action, relation } = asked;
  const onBehalfOf = account && action ? behalfOf(account, action, relation) : null;
  return {
    commandId: commandIdOf(asked),
    correlationId: asked.id,
    causationId: null,
    actor: accountId,
    office,
    ...(onBehalfOf ? { onBehalfOf } : {}),
    at: asked.arrivedAt ?? new Date(),
    expectedVersion: expectedVersionOf(asked),
  };
};

export const CurrentAccount = createParamDecorator((_: unknown, context: ExecutionContext) =>
  accountOf(context.switchToHttp().getRequest()),
);
export const CurrentActing = createParamDecorator((_: unknown, context: ExecutionContext) =>
  actingOf(context.switchToHttp().getRequest()),
);

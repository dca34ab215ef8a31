import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth } from '@nestjs/swagger';
import { permitted, type Account, type Action, type Relation } from '@fuyi/identity';
import { problem } from './problems';

export const ACTION = 'fuyi:action';
export const OPEN = 'fuyi:open';

/** The row of the permission table this route answers to. A route with neither this nor `@Open()` opens to nobody. */
export const Permitted = (action: Action) =>
  applyDecorators(SetMetadata(ACTION, action), ApiCookieAuth('session'), ApiBearerAuth('token'));

/** For everybody, signed in or not; `reason` is for the reader of the code. */
export const Open = (reason: string) => SetMetadata(OPEN, reason);

const ownAccount =
  /^(?:session\.(?:end|prove)|me\.read|account\.(?:read|password|sessions|factor|factor\.remove|codes))$/;

/** For permissions that depend on what the body says. */
export const requirePermission = (account: Account, action: Action, relation?: Relation): void => {
  // 没有岗位的，自己的账号还是自己的：the one-time password is changed before any post is given.
  if (account.withoutPost && ownAccount.test(action)) return;
  if (!permitted(account, action, relation)) throw problem(account.withoutPost ? 'NO_POST' : 'NOT_PERMITTED');
};

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { accountOf, actingOf } from '../platform/acting';
import { problem } from '../platform/problems';
import { isUuid } from '../platform/uuid';
import type { Asking } from './case-orders';

/** `:caseId`, the signed-in account and the command's metadata, in one. An id of another shape is no case. */
export const CurrentAsking = createParamDecorator((_: unknown, context: ExecutionContext): Asking => {
  const request = context.switchToHttp().getRequest<{ params: { caseId?: string } }>();
  const caseId = request.params.caseId ?? '';
  if (!isUuid(caseId)) throw problem('NO_SUCH_CASE');
  return { caseId, account: accountOf(request), acting: actingOf(request) };
});

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { accountOf, actingOf } from '../platform/acting';
import { Problem } from '../platform/problem';
import type { Asking } from './case-orders';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `:caseId`, the signed-in account and the command's metadata, in one. An id of another shape is no case. */
export const CurrentAsking = createParamDecorator((_: unknown, context: ExecutionContext): Asking => {
  const request = context.switchToHttp().getRequest<{ params: { caseId?: string } }>();
  const caseId = request.params.caseId ?? '';
  if (!uuid.test(caseId))
    throw new Problem({ status: 404, code: 'NO_SUCH_CASE', title: '没有这个案件，请核对案号。' });
  return { caseId, account: accountOf(request), acting: actingOf(request) };
});

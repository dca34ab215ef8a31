import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { Log } from '../platform/log';
import { problemBody, problemType } from '../platform/problem-body';
import { problem } from '../platform/problems';
import { AuditTrail, isAudited, type AuditedRequest } from './audit-trail';

const ofTheAnswer =
  /^(?:content-(?!security-policy)|etag|set-cookie|location|accept-ranges|last-modified|upload-)/;

/** The answer that was ready is thrown away with everything that came with it, a new session's cookie first of all. */
const withheld = (reply: FastifyReply, payload: unknown): string => {
  if (payload instanceof Readable) payload.destroy();
  for (const name of Object.keys(reply.getHeaders())) if (ofTheAnswer.test(name)) reply.removeHeader(name);
  const said = problem('NOT_RECORDED');
  void reply
    .code(said.parts.status)
    .header('retry-after', String(said.parts.retryAfter))
    .header('cache-control', 'no-store')
    .type(problemType);
  return problemBody(said);
};

/** GB/T 22239—2019 8.1.4.3：先记后答。One entry before the answer leaves; what cannot be recorded is not answered. */
export const recordEveryAnswer = (app: NestFastifyApplication): void => {
  const trail = app.get(AuditTrail);
  const log = app.get(Log);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply, payload) => {
      if (!isAudited(request) || request.flooding) return payload;
      try {
        await trail.record(request as AuditedRequest, reply);
        return payload;
      } catch (cause) {
        log.failure(cause, { code: 'NOT_RECORDED', requestId: request.id });
        return withheld(reply, payload);
      }
    });
};

import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EventIdTaken, EventStoreBusy, StreamNotVisible, Unstorable } from '@fuyi/event-store';
import { SubjectErased, TextIdTaken } from '@fuyi/registry';
import { KnownRoutes } from './known-routes';
import { Log } from './log';
import { Problem } from './problem';
import { problemBody, problemType } from './problem-body';
import { problem, type ProblemCode } from './problems';

const byStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'MALFORMED_REQUEST',
  401: 'NOT_SIGNED_IN',
  403: 'NOT_PERMITTED',
  404: 'NO_SUCH_PAGE',
  405: 'METHOD_NOT_ALLOWED',
  408: 'TIMED_OUT',
  413: 'TOO_LARGE',
  415: 'WRONG_CONTENT_TYPE',
  429: 'TOO_MANY_REQUESTS',
  431: 'HEADERS_TOO_LARGE',
  503: 'BUSY',
};

const ofStatus = (status: number, message: string): Problem =>
  status === 400 && /json/i.test(message)
    ? problem('MALFORMED_JSON')
    : problem(byStatus[status] ?? (status < 500 ? 'MALFORMED_REQUEST' : 'UNEXPECTED'), { status });

/** Connection refused, lost or too many: the outcome is settled by sending the same command id again. */
const databaseAway = (error: unknown): boolean => {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^(08...|57P0.|53...|ECONNREFUSED|ECONNRESET|ETIMEDOUT)$/.test(code);
};

/** What the second wall keeps from whoever asks is answered like what is not there. */
const keptAway = (error: unknown): boolean =>
  error instanceof StreamNotVisible ||
  /violates row-level security/.test((error as Error | null)?.message ?? '');

/** Every error → RFC 9457. What we did not foresee is logged by its place, never by its words: they may quote a person. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly routes: KnownRoutes,
    private readonly log: Log,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const found = this.problemOf(error, request);
    if (found.parts.status >= 500) this.log.failure(error, { code: found.parts.code, requestId: request.id });
    if (found.parts.code === 'NO_SUCH_PAGE' && this.routes.showsWorkbench(request)) {
      void reply
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(this.routes.workbenchWith(reply.styleNonce));
      return;
    }
    const { status, retryAfter, code } = found.parts;
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    if (code === 'METHOD_NOT_ALLOWED')
      void reply.header('allow', this.routes.methodsOf(request.url).join(', '));
    void reply.code(status).header('cache-control', 'no-store').type(problemType).send(problemBody(found));
  }

  private problemOf(error: unknown, request: FastifyRequest): Problem {
    if (error instanceof Problem) return error;
    if (error instanceof EventIdTaken || error instanceof TextIdTaken) return problem('COMMAND_ID_TAKEN');
    if (error instanceof Unstorable) return problem('UNSTORABLE_TEXT');
    if (error instanceof SubjectErased)
      return new Problem({ status: 409, code: 'SUBJECT_ERASED', title: error.message });
    if (keptAway(error)) return problem('NO_SUCH_CASE');
    if (error instanceof EventStoreBusy || databaseAway(error)) return problem('BUSY');
    if (error instanceof HttpException) {
      const status = error.getStatus();
      return status === 404 && this.routes.methodsOf(request.url).length > 0
        ? problem('METHOD_NOT_ALLOWED')
        : ofStatus(status, error.message);
    }
    const { statusCode, message } = error as { statusCode?: unknown; message?: string };
    return typeof statusCode === 'number' ? ofStatus(statusCode, message ?? '') : problem('UNEXPECTED');
  }
}

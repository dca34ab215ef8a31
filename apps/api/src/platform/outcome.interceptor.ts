import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Barred } from '@fuyi/kernel';
import { Problem } from './problem';
import { problem } from './problems';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The last metre of a bar: 409 with the article. `version` goes out as `ETag` and comes back as `If-Match`. */
@Injectable()
export class OutcomeInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((outcome: unknown) => {
        if (outcome instanceof Barred) {
          const { code, basis, message } = outcome;
          throw new Problem({ status: 409, code, title: message, basis });
        }
        if (!isObject(outcome)) return outcome;
        if (typeof outcome['stale'] === 'number')
          throw problem('VERSION_STALE', { detail: `现在的版本是 ${outcome['stale']}。` });
        if (typeof outcome['version'] === 'number') void reply.header('etag', `"${outcome['version']}"`);
        if (!('position' in outcome && 'version' in outcome)) return outcome;
        // Positions are for followers of the record, not for screens.
        const { position: _, ...shown } = outcome;
        return shown;
      }),
    );
  }
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { describedPolicy, securityHeaders, workbenchPolicy, written } from '@fuyi/hardening';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';

declare module 'fastify' {
  interface FastifyReply {
    /** Of the styles this one answer may bring. */
    styleNonce: string;
  }
}

/** The decoders of scanned pages (JBIG2, JPEG 2000) are WebAssembly; only the reader's worker may start them. */
export const readerWorker = /[/\\]pdf\.worker[^/\\]*\.mjs$/;
export const readerWorkerPolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

const described = /^\/api\/docs(?:[/?]|$)/;
const nonceBytes = 16;

/** Also where no hook runs: an address that cannot be decoded. */
export const protect = ({ url, protocol }: FastifyRequest, reply: FastifyReply): void => {
  reply.styleNonce = randomBytes(nonceBytes).toString('base64');
  const policy = described.test(url) ? describedPolicy : workbenchPolicy(reply.styleNonce);
  void reply.headers(securityHeaders(written(policy), protocol === 'https'));
};

export const protectAnswers = (app: NestFastifyApplication): void => {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.decorateReply('styleNonce', '');
  fastify.addHook('onRequest', (request, reply, done) => {
    protect(request, reply);
    done();
  });
};

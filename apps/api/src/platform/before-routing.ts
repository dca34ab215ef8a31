import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { problemBody, problemType } from './problem-body';
import { problem, type ProblemCode } from './problems';
import { protect } from './security-headers';

/** An address that cannot be decoded never reaches a route, so no filter sees it. */
export const answerBadAddress = (_: Error, request: FastifyRequest, reply: FastifyReply): void => {
  protect(request, reply);
  void reply
    .code(400)
    .type(problemType)
    .send(problemBody(problem('MALFORMED_REQUEST')));
};

const codes: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'TIMED_OUT',
};

/** What is not even HTTP. */
export const answerBadHttp = ({ code }: Error & { code?: string }, socket: Socket): void => {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const said = problem(codes[code ?? ''] ?? 'MALFORMED_REQUEST');
  const body = problemBody(said);
  const { status } = said.parts;
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nContent-Type: ${problemType}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
};

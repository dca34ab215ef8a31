import { Injectable, type LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** JSON lines. Words of errors are left out: a database error quotes the row it refused. */
@Injectable()
export class Log implements LoggerService {
  private readonly to: Logger;

  constructor(level = process.env['FUYI_LOG'] ?? 'warn') {
    this.to = pino({ name: 'fuyi-api', level, base: null });
  }

  log(message: unknown, context?: string): void {
    this.to.info({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.to.warn({ context }, String(message));
  }

  error(message: unknown): void {
    if (message instanceof Error) this.failure(message);
    else this.to.error(String(message).split('\n', 1)[0]);
  }

  debug(message: unknown, context?: string): void {
    this.to.debug({ context }, String(message));
  }

  failure(error: unknown, more: Readonly<Record<string, string>> = {}): void {
    const { name, stack, code } = error as { name?: string; stack?: string; code?: unknown };
    const at = stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim());
    this.to.error({ ...more, error: name, errorCode: code, at }, 'request failed');
  }
}

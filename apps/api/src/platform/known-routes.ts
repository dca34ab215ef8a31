import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings';
import { SETTINGS } from './tokens';

type Route = { readonly method: string; readonly pattern: RegExp };

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:[^/.\\]+/g, '[^/]+')}/?$`);

/** Which methods an address knows: an unknown address is 404, a known one with another method 405. */
@Injectable()
export class KnownRoutes {
  private readonly routes: Route[] = [];

  /** Read once, when the process starts; null: the workbench is not built. */
  private readonly workbench: string | null;

  constructor(@Inject(SETTINGS) { workbenchFolder }: Settings) {
    const page = workbenchFolder === null ? null : join(workbenchFolder, 'index.html');
    this.workbench = page !== null && existsSync(page) ? readFileSync(page, 'utf8') : null;
  }

  get workbenchBuilt(): boolean {
    return this.workbench !== null;
  }

  /** `__nonce__` stands in the built page wherever the nonce of an answer belongs. */
  workbenchWith(nonce: string): string {
    return (this.workbench ?? '').replaceAll('__nonce__', nonce);
  }

  add(methods: string | readonly string[], path: string): void {
    if (path.includes('*')) return;
    for (const method of [methods].flat()) this.routes.push({ method, pattern: patternOf(path) });
  }

  methodsOf(url: string): readonly string[] {
    const path = url.split('?', 1)[0] ?? '';
    return [...new Set(this.routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))];
  }

  /** The workbench routes in the browser: every page address is its one file. */
  showsWorkbench({ method, url }: FastifyRequest): boolean {
    return (
      this.workbenchBuilt &&
      method === 'GET' &&
      !/^\/(api|healthz|readyz)(\/|\?|$)/.test(url) &&
      !/\.[a-z0-9]{2,5}(\?|$)/i.test(url)
    );
  }
}

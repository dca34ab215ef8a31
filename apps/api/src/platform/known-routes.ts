import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
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

  /** Looked at once, when the process starts. */
  readonly workbenchBuilt: boolean;

  constructor(@Inject(SETTINGS) { workbenchFolder }: Settings) {
    this.workbenchBuilt = workbenchFolder !== null && existsSync(join(workbenchFolder, 'index.html'));
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

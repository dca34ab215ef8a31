import { join } from 'node:path';
import { inChinese } from '@fuyi/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { Eta } from 'eta';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tagOf } from '../decisions/outcome-tags';
import { PORTAL_SETTINGS, type PortalSettings } from '../settings';
import { icon } from './icons';
import { portalFolder } from './portal-folder';
import { readingMode } from './reading-mode';
import { styleVersion } from './style-sheet';

export type PageName =
  | 'home'
  | 'decisions'
  | 'decision'
  | 'withdrawn'
  | 'statistics'
  | 'how-to-apply'
  | 'deadline'
  | 'non-publications'
  | 'open-data'
  | 'verify'
  | 'record'
  | 'problem';

/** Which entry of the navigation is lit. */
export type Section = 'home' | 'apply' | 'decisions' | 'deadline' | 'statistics' | 'open-data' | null;

export type Page = {
  readonly name: PageName;
  readonly title: string;
  readonly section: Section;
  readonly status?: number;
  readonly data: Readonly<Record<string, unknown>>;
};

@Injectable()
export class Pages {
  private readonly eta = new Eta({ views: join(portalFolder, 'pages'), autoEscape: true, cache: true });

  constructor(@Inject(PORTAL_SETTINGS) private readonly settings: PortalSettings) {}

  send(request: FastifyRequest, reply: FastifyReply, page: Page): void {
    const { authorityName, placeName, demonstration } = this.settings;
    const html = this.eta.render(`./${page.name}`, {
      ...page.data,
      page,
      mode: readingMode(request, reply),
      site: { authorityName, placeName, demonstration, version: styleVersion },
      icon,
      inChinese,
      tagOf,
    });
    void reply
      .status(page.status ?? 200)
      .header('vary', 'Cookie, Accept')
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(html);
  }
}

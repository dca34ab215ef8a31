import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Header } from '@nestjs/common';
import { portalFolder } from './portal-folder';
import { styleSheet } from './style-sheet';

/** The style sheet is asked for with its version, so it may be kept for good. */
@Controller()
export class AssetsController {
  private readonly hills = readFileSync(join(portalFolder, 'public', 'hills.svg'), 'utf8');

  @Get('portal.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  style(): string {
    return styleSheet;
  }

  @Get('hills.svg')
  @Header('content-type', 'image/svg+xml; charset=utf-8')
  @Header('cache-control', 'public, max-age=86400')
  background(): string {
    return this.hills;
  }

  @Get('favicon.ico')
  @Header('content-type', 'image/svg+xml; charset=utf-8')
  @Header('cache-control', 'public, max-age=86400')
  mark(): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#b23a2b"/><text x="16" y="23" font-size="20" text-anchor="middle" fill="#fff" font-family="serif">复</text></svg>`;
  }

  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  robots(): string {
    return 'User-agent: *\nAllow: /\n';
  }
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { portalFolder } from './portal-folder';

const folder = join(portalFolder, 'public', 'styles');

/** All parts in the order of their names; later ones have the last word. */
export const styleSheet = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

/** Part of its address, so that a browser may keep it for good. */
export const styleVersion = createHash('sha256').update(styleSheet).digest('hex').slice(0, 12);

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** apps/portal with its templates and style sheet, from the sources as well as from the build. */
export const portalFolder = ((): string => {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const found = join(folder, 'apps', 'portal');
    if (existsSync(join(found, 'pages', 'layout.eta'))) return found;
    if (dirname(folder) === folder) throw new Error('找不到门户的页面模板 apps/portal/pages');
  }
})();

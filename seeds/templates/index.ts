import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const named = /^([A-G]\d\d)-([a-z-]+)\.txt$/;

/** Text of every template by the name of its paper. */
export const readTemplates = (folder = __dirname): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .sort()
      .flatMap((file) => {
        const kind = named.exec(file)?.[2];
        return kind === undefined ? [] : [[kind, readFileSync(join(folder, file), 'utf8')] as const];
      }),
  );

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The secret kept in the data folder under this name; made when first asked for. Only the owner may read it. */
export const secretIn = async (folder: string, name: string, make: () => string): Promise<string> => {
  const file = join(folder, name);
  const known = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw cause;
  });
  if (known !== null && known.trim() !== '') return known.trim();
  const secret = make();
  await writeFile(file, `${secret}\n`, { mode: 0o600, flush: true });
  return secret;
};

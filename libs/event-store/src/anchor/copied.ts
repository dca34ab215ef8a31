import { appendFile, readFile } from 'node:fs/promises';
import type { Pool } from 'pg';
import { anchorsIn, headsMoved } from '../postgres/anchors';
import type { Anchor, StreamHead } from './anchor';

/** `moved`: heads of the streams that moved since the anchor before, so that an alteration can be located; the public copy has none. */
export type CopiedAnchor = Anchor & { readonly moved?: readonly StreamHead[] };

const parsed = (line: string): CopiedAnchor | null => {
  try {
    return JSON.parse(line) as CopiedAnchor;
  } catch {
    return null;
  }
};

/** JSON Lines; a last line cut off by a crash is left out. Empty when there is no file. */
export const copiedAnchors = async (file: string): Promise<readonly CopiedAnchor[]> => {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return '';
    throw cause;
  });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(parsed)
    .filter((anchor) => anchor !== null);
};

/** Copies to `file`, outside the database, the anchors it does not have yet; each begins a line even after one cut off. */
export const copyAnchors = async (pool: Pool, file: string): Promise<void> => {
  const copied = await copiedAnchors(file);
  const last = copied.at(-1);
  let after = last?.position ?? '0';
  for (const anchor of (await anchorsIn(pool)).slice(last?.ordinal ?? 0)) {
    const moved = await headsMoved(pool, after, anchor.position);
    await appendFile(file, `\n${JSON.stringify({ ...anchor, moved })}\n`, { mode: 0o600, flush: true });
    after = anchor.position;
  }
};

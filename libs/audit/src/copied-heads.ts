import { appendFile, readFile } from 'node:fs/promises';
import type { Audit } from './port';
import { noAnchor, type Anchor } from './verdict';

type CopiedHead = Anchor & { readonly day: string };

const parsed = (line: string): readonly CopiedHead[] => {
  try {
    return [JSON.parse(line) as CopiedHead];
  } catch {
    return [];
  }
};

/** The last link somebody kept outside the database; of nothing when there is no file. A line cut off by a crash is left out. */
export const lastCopiedHead = async (file: string): Promise<Anchor> => {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return '';
    throw cause;
  });
  const { seq, hash } = text.split('\n').flatMap(parsed).at(-1) ?? noAnchor;
  return { seq, hash };
};

/** Keeps the last link of `day` (`YYYY-MM-DD`) outside the database: whoever rewrites the whole chain cannot rewrite this. */
export const copyHead = async (audit: Audit, file: string, day: string): Promise<void> => {
  const head = await audit.head();
  if (head.seq <= (await lastCopiedHead(file)).seq) return;
  await appendFile(file, `\n${JSON.stringify({ day, ...head })}\n`, { mode: 0o600, flush: true });
};

import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { PassThrough, Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { boundPages } from './pages';
import { pathOf } from './paths';
import type { Entry, Item, Manifest, Volume } from './terms';

export const manifestPath = 'manifest.json';
export const sumsPath = 'SHA256SUMS';
export const factsPath = 'facts.jsonl';
export const cataloguePath = '卷宗目录.pdf';

/** Bigger than this is passed through unread; only papers and pictures are small enough to have pages. */
const mostBound = 64 * 1024 * 1024;
const paged: readonly string[] = ['pdf', 'png', 'jpg', 'jpeg'];

export type Bundling = Pick<Manifest, 'number' | 'title' | 'madeOn'> & {
  readonly items: readonly Item[];
  /** One exported fact per line. */
  readonly facts: string;
  readonly factCount: number;
  /** Draws the catalogue once the entries are known. */
  readonly catalogue: (entries: readonly Entry[]) => Promise<Buffer>;
};

const sha256Of = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

/** Reads a stream on its way into the archive. */
const measured = () => {
  const hash = createHash('sha256');
  let size = 0;
  const through = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { through, result: () => ({ sha256: hash.digest('hex'), size }) };
};

const add = async (zip: ZipFile, path: string, content: Readable) => {
  const { through, result } = measured();
  const into = new PassThrough();
  // What is archived is compressed already or never will be.
  zip.addReadStream(into, path, { compress: false, mtime: new Date(0) });
  await pipeline(content, through, into);
  return result();
};

/** 一案一卷：一个自己能核验的 ZIP。`sha256sum -c SHA256SUMS` checks every file; `fuyi verify --export` the facts too. */
export const bundleCase = (bundling: Bundling): Readable => {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  fill(zip, bundling).catch((error: unknown) => output.destroy(error as Error));
  return output;
};

const fill = async (zip: ZipFile, { items, facts, factCount, catalogue, ...head }: Bundling) => {
  const entries: Entry[] = [];
  const counted: Record<Volume, number> = { main: 0, side: 0 };
  const nextPage: Record<Volume, number> = { main: 1, side: 1 };
  for (const item of items) {
    const { volume, title, on, extension } = item;
    const ordinal = ++counted[volume];
    const path = pathOf(item, ordinal);
    const stream = await item.open();
    const content = paged.includes(extension) ? await buffer(stream) : null;
    const bound = content && content.length <= mostBound ? await boundPages(content, extension) : null;
    const pages = bound?.getPageCount() ?? 0;
    const kept = content
      ? (zip.addBuffer(content, path, { compress: false, mtime: new Date(0) }),
        { sha256: sha256Of(content), size: content.length })
      : await add(zip, path, stream);
    entries.push({
      volume,
      ordinal,
      title,
      on,
      path,
      ...kept,
      pages,
      firstPage: pages > 0 ? nextPage[volume] : null,
    });
    nextPage[volume] += pages;
  }
  const listed = await catalogue(entries);
  const manifest: Manifest = {
    form: 'fuyi-case-bundle/1',
    ...head,
    entries,
    facts: { path: factsPath, count: factCount, sha256: sha256Of(facts) },
  };
  const written = `${JSON.stringify(manifest, null, 2)}\n`;
  const sums = [
    ...entries.map(({ sha256, path }) => [sha256, path] as const),
    [sha256Of(facts), factsPath] as const,
    [sha256Of(listed), cataloguePath] as const,
    [sha256Of(written), manifestPath] as const,
  ];
  const plain = { mtime: new Date(0) };
  zip.addBuffer(Buffer.from(facts), factsPath, plain);
  zip.addBuffer(listed, cataloguePath, plain);
  zip.addBuffer(Buffer.from(written), manifestPath, plain);
  zip.addBuffer(Buffer.from(sums.map(([sum, path]) => `${sum}  ${path}\n`).join('')), sumsPath, plain);
  zip.end();
};

import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { PassThrough, Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { countPages } from './count-pages';
import { boundPages, isPaged } from './pages';
import { pathOf } from './paths';
import type { DrawCatalogue, Entry, Item, Manifest } from './terms';

export const manifestPath = 'manifest.json';
export const sumsPath = 'SHA256SUMS';
export const factsPath = 'facts.jsonl';
export const cataloguePath = '卷宗目录.pdf';

export type Bundling = Pick<Manifest, 'number' | 'title' | 'madeOn'> & {
  readonly items: readonly Item[];
  /** One exported fact per line. */
  readonly facts: string;
  readonly factCount: number;
  readonly catalogue: DrawCatalogue;
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
  const count = countPages();
  for (const item of items) {
    const stream = await item.open();
    const content = isPaged(item) ? await buffer(stream) : null;
    const line = count(item, content ? await boundPages(content, item.extension) : null);
    const path = pathOf(item, line.ordinal);
    if (content) zip.addBuffer(content, path, { compress: false, mtime: new Date(0) });
    const kept = content ? { sha256: sha256Of(content), size: content.length } : await add(zip, path, stream);
    entries.push({ ...line, path, ...kept });
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

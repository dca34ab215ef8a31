import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { open, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { promisify } from 'node:util';
import { factsPath, manifestPath, sumsPath } from './bundle';

export type BundleFault = { readonly path: string; readonly reason: BundleFaultReason };
export type BundleFaultReason =
  'not-a-bundle' | 'altered' | 'missing' | 'not-listed' | 'listed-twice' | 'unreadable';

export type BundleVerdict = {
  readonly files: number;
  readonly faults: readonly BundleFault[];
  /** The facts as they stand in the archive, for whoever checks their chain; null when there are none. */
  readonly facts: string | null;
};

const openZip = promisify<
  string,
  { lazyEntries: boolean; strictFileNames: boolean; autoClose: boolean },
  ZipFile
>(open as never);

const entriesOf = (zip: ZipFile): Promise<readonly ZipEntry[]> =>
  new Promise((resolve, reject) => {
    const entries: ZipEntry[] = [];
    zip.on('entry', (entry: ZipEntry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', reject);
    zip.readEntry();
  });

const streamOf = (zip: ZipFile, entry: ZipEntry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });

const hashed = async (stream: Readable): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk as Buffer);
  return hash.digest('hex');
};

const sumsFrom = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').flatMap((line) => {
      const [, sum, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      return sum && path ? [[path, sum] as const] : [];
    }),
  );

/** 离线核验一卷：每个文件与清单相符，一个不多，一个不少。Rejects only when the file cannot be opened at all. */
export const verifyBundle = async (file: string): Promise<BundleVerdict> => {
  const broken = (path: string, reason: BundleFaultReason): BundleVerdict => ({
    files: 0,
    faults: [{ path, reason }],
    facts: null,
  });
  const zip = await openZip(file, { lazyEntries: true, strictFileNames: true, autoClose: false }).catch(
    () => null,
  );
  if (!zip) return broken(file, 'not-a-bundle');
  const entries = await entriesOf(zip).catch(() => null);
  if (!entries) return broken(file, 'unreadable');
  const textOf = async (path: string) => {
    const entry = entries.find(({ fileName }) => fileName === path);
    return entry ? (await buffer(await streamOf(zip, entry)).catch(() => null))?.toString('utf8') : null;
  };
  const sums = await textOf(sumsPath);
  if (!sums || !(await textOf(manifestPath))) return broken(sumsPath, 'not-a-bundle');
  const expected = sumsFrom(sums);
  const faults: BundleFault[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    const path = entry.fileName;
    if (seen.has(path)) faults.push({ path, reason: 'listed-twice' });
    seen.add(path);
    if (path === sumsPath) continue;
    const sum = expected.get(path);
    if (!sum) faults.push({ path, reason: 'not-listed' });
    else {
      const found = await streamOf(zip, entry)
        .then(hashed)
        .catch(() => null);
      if (found === null) faults.push({ path, reason: 'unreadable' });
      else if (found !== sum) faults.push({ path, reason: 'altered' });
    }
  }
  for (const path of expected.keys()) if (!seen.has(path)) faults.push({ path, reason: 'missing' });
  const facts = (await textOf(factsPath)) ?? null;
  zip.close();
  return { files: entries.length, faults, facts };
};

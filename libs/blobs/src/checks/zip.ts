import type { Readable } from 'node:stream';
import { fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl';
import { Refused } from '../refusals';
import type { Source } from '../source';
import { namesOf, refuseName, refusePart } from './office-parts';
import { SourceReader } from './zip-reader';

const mostEntries = 10_000;
const mostUnpacked = 512 * 1024 * 1024;
const highestRatio = 100;
/** A small document of repeated mark-up packs better than any bomb of its size could harm. */
const harmless = 8 * 1024 * 1024;
const localHeader = 30;

const refuseOverlap = (entries: readonly Entry[]): void => {
  const sorted = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  if (sorted[0]?.relativeOffsetOfLocalHeader !== 0) throw new Refused('POLYGLOT_FILE');
  let free = 0;
  for (const { relativeOffsetOfLocalHeader, compressedSize } of sorted) {
    if (relativeOffsetOfLocalHeader < free) throw new Refused('ZIP_BOMB');
    free = relativeOffsetOfLocalHeader + localHeader + compressedSize;
  }
};

/** By what the directory declares, before anything is unpacked. */
const refuseDeclared = (entries: readonly Entry[], size: number): void => {
  if (entries.some((entry) => entry.isEncrypted())) throw new Refused('PASSWORD_PROTECTED');
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (unpacked > mostUnpacked) throw new Refused('ZIP_BOMB');
  if (unpacked > harmless && unpacked / size > highestRatio) throw new Refused('ZIP_BOMB');
  refuseOverlap(entries);
};

const entriesOf = async (zip: ZipFile): Promise<readonly Entry[]> => {
  if (zip.entryCount > mostEntries) throw new Refused('ZIP_BOMB');
  if (zip.comment) throw new Refused('POLYGLOT_FILE');
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
};

const drained = async (content: Readable): Promise<void> => {
  for await (const _ of content);
};

/** Unpacks every part once, in constant memory: sizes must be as declared, mark-up must be harmless. */
const inspected = async (source: Source): Promise<string> => {
  const zip = await fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
    ...{ autoClose: false, strictFileNames: true },
  });
  const entries = await entriesOf(zip);
  refuseDeclared(entries, source.size);
  for (const { fileName } of entries) refuseName(fileName);
  const found = await namesOf(entries, (entry) => zip.openReadStreamPromise(entry));
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue;
    const content = await zip.openReadStreamPromise(entry);
    await (refusePart(entry.fileName, content) ?? drained(content));
  }
  return found;
};

/** What the container is (`docx`, `xlsx`, `pptx`, `ofd`). yauzl refuses wrong sizes, paths that lead out, unknown packing. */
export const checkZip = async (source: Source): Promise<string> => {
  try {
    return await inspected(source);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('DAMAGED_FILE');
  }
};

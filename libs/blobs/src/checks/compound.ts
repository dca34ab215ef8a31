import { Refused } from '../refusals';
import { part, type Source } from '../source';

type Stream = { readonly name: string; readonly start: number };
type Compound = {
  readonly streams: readonly Stream[];
  readonly at: (sector: number) => number;
  readonly sector: number;
};

const entrySize = 128;
const mostDirectorySectors = 4096;
const endOfChain = 0xffff_fffa;

const damaged = (): never => {
  throw new Refused('DAMAGED_FILE');
};

/** [MS-CFB] 2.2–2.6: the directory of a compound file, by its sector chain; nothing else is read. */
const openCompound = async (source: Source): Promise<Compound> => {
  const header = await part(source, 0, 512);
  if (header.length < 512) return damaged();
  const sector = 2 ** header.readUInt16LE(30);
  if (sector !== 512 && sector !== 4096) return damaged();
  const at = (number: number) => (number + 1) * sector;
  const perSector = sector / 4;
  const nextOf = async (number: number): Promise<number> => {
    const table = Math.floor(number / perSector);
    // Tables beyond the 109 named in the header only cover what lies behind the first 7 MB.
    if (table >= 109) return damaged();
    const entry = at(header.readUInt32LE(76 + 4 * table)) + 4 * (number % perSector);
    const bytes = await part(source, entry, entry + 4);
    return bytes.length === 4 ? bytes.readUInt32LE(0) : damaged();
  };
  const streams: Stream[] = [];
  const seen = new Set<number>();
  for (let number = header.readUInt32LE(48); number < endOfChain; number = await nextOf(number)) {
    if (seen.has(number) || seen.size > mostDirectorySectors) return damaged();
    seen.add(number);
    const entries = await part(source, at(number), at(number) + sector);
    if (entries.length < sector) return damaged();
    for (let from = 0; from < sector; from += entrySize) {
      const length = entries.readUInt16LE(from + 64);
      if (length < 2 || length > 64 || entries[from + 66] === 0) continue;
      const name = entries.subarray(from, from + length - 2).toString('utf16le');
      streams.push({ name, start: entries.readUInt32LE(from + 116) });
    }
  }
  return { streams, at, sector };
};

const macros = new Set(['VBA', '_VBA_PROJECT', '_VBA_PROJECT_CUR', 'Macros', 'VBA_PROJECT']);
const protectedBy = new Set(['EncryptedPackage', 'EncryptionInfo', 'EncryptedSummary']);
const mains: readonly (readonly [string, string])[] = [
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

/** [MS-DOC] 2.5.2: bit fEncrypted of the file information block. [MS-XLS] 2.4.117: FilePass follows the first record. */
const isProtected = (found: string, first: Buffer): boolean => {
  if (found === 'doc') return first.length > 12 && (first.readUInt16LE(10) & 0x0100) !== 0;
  if (found !== 'xls' || first.length < 8) return false;
  const next = 4 + first.readUInt16LE(2);
  return next + 2 <= first.length && first.readUInt16LE(next) === 0x2f;
};

/** What a compound file holds (`doc`, `xls`, `ppt`), refused when it is locked or has macros. */
export const checkCompound = async (source: Source): Promise<string> => {
  const { streams, at, sector } = await openCompound(source);
  if (streams.some(({ name }) => protectedBy.has(name))) throw new Refused('PASSWORD_PROTECTED');
  const main = mains.find(([name]) => streams.some((stream) => stream.name === name));
  if (!main) throw new Refused('UNKNOWN_FILE_KIND');
  const start = streams.find(({ name }) => name === main[0])?.start ?? 0;
  if (isProtected(main[1], await part(source, at(start), at(start) + sector)))
    throw new Refused('PASSWORD_PROTECTED');
  if (streams.some(({ name }) => macros.has(name))) throw new Refused('MACROS');
  return main[1];
};

import { Refused } from '../refusals';
import { part, type Source } from '../source';
import type { Family } from '../kinds';

/** Readers of PDF look for its header in the first 1,024 bytes, browsers for mark-up at the front. */
const front = 1024;
const markup = /<(?:!doctype\s+html|html|script|svg|iframe|body)[\s>]/i;
const endOfZip = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const longestZipEnd = 22 + 65_535;

const endsAsZip = (tail: Buffer): boolean => {
  for (let at = tail.lastIndexOf(endOfZip); at >= 0; at = at > 0 ? tail.lastIndexOf(endOfZip, at - 1) : -1)
    if (at + 22 <= tail.length && tail.readUInt16LE(at + 20) === tail.length - at - 22) return true;
  return false;
};

/** A file must be one thing only, whoever reads it and from whichever end. */
export const refusePolyglot = async (source: Source, head: Buffer, family: Family): Promise<void> => {
  const first = head.subarray(0, front).toString('latin1');
  const pdfWithin = family === 'pdf' ? first.slice(1) : first;
  if (pdfWithin.includes('%PDF-')) throw new Refused('POLYGLOT_FILE');
  if (markup.test(first)) throw new Refused(family === 'text' ? 'EXTENSION_MISMATCH' : 'POLYGLOT_FILE');
  if (family !== 'zip' && endsAsZip(await part(source, source.size - longestZipEnd, source.size)))
    throw new Refused('POLYGLOT_FILE');
};

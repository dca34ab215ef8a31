import { kindFound, kindNamed, type Kind } from '../kinds';
import { Refused } from '../refusals';
import type { Source } from '../source';
import { checkCompound } from './compound';
import { contentsOf, headOf } from './contents';
import { checkPdf } from './pdf';
import { checkPicture } from './picture';
import { checkText } from './plain-text';
import { refusePolyglot } from './polyglot';
import { checkZip } from './zip';

/** Before a byte is sent: is there such a kind of file at all? Throws `Refused`. */
export const checkAnnounced = (extension: string, size: number, largest: number): void => {
  if (!kindNamed(extension)) throw new Refused('UNKNOWN_FILE_KIND');
  if (size === 0) throw new Refused('EMPTY_FILE');
  if (size > largest) throw new Refused('FILE_TOO_LARGE');
};

const containers: Readonly<Record<string, (source: Source) => Promise<string>>> = {
  zip: checkZip,
  compound: checkCompound,
};

/** The kind of a whole file. Throws `Refused` when it is not what its extension says, or must not be taken. */
export const check = async (source: Source, extension: string): Promise<Kind> => {
  checkAnnounced(extension, source.size, Number.POSITIVE_INFINITY);
  const head = await headOf(source);
  const outer = await contentsOf(head);
  const named = kindNamed(extension);
  if (outer === 'text' && named?.family !== 'text') throw new Refused('EXTENSION_MISMATCH');
  const found = (await containers[outer]?.(source)) ?? outer;
  const kind = kindFound(found);
  if (!kind) throw new Refused('UNKNOWN_FILE_KIND');
  if (kind !== named) throw new Refused('EXTENSION_MISMATCH');
  await refusePolyglot(source, head, kind.family);
  if (kind.family === 'pdf') await checkPdf(source);
  if (kind.family === 'picture') checkPicture(found, head);
  if (kind.family === 'text') await checkText(source, head);
  return kind;
};

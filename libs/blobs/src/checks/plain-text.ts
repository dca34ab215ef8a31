import { Refused } from '../refusals';
import { everything, type Source } from '../source';

const encodingOf = (head: Buffer): readonly string[] =>
  head[0] === 0xff && head[1] === 0xfe
    ? ['utf-16le']
    : head[0] === 0xfe && head[1] === 0xff
      ? ['utf-16be']
      : ['utf-8', 'gb18030'];

/** Control characters no text has; tab, line ends and form feed are fine. */
// eslint-disable-next-line no-control-regex
const control = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]/;

const reads = async (source: Source, encoding: string): Promise<boolean> => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of everything(source) as AsyncIterable<Buffer>)
      if (control.test(decoder.decode(chunk, { stream: true }))) return false;
    return !control.test(decoder.decode());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
};

/** UTF-8, GB18030 (and so GBK), or UTF-16 with its mark. What is no text is of no kind we know. */
export const checkText = async (source: Source, head: Buffer): Promise<void> => {
  for (const encoding of encodingOf(head)) if (await reads(source, encoding)) return;
  throw new Refused('UNKNOWN_FILE_KIND');
};

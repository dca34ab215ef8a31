import { Refused, type RefusalCode } from '../refusals';
import { everything, part, type Source } from '../source';

/** Names may be written with escapes: `/J#61vaScript`. */
const plain = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const signs: readonly (readonly [RegExp, RefusalCode])[] = [
  [/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/, 'PASSWORD_PROTECTED'],
  [/\/(?:JavaScript|Launch)[\s(<[/>]/, 'ACTIVE_CONTENT'],
];

/** Longer than any sign, so that none is missed where two chunks meet. */
const overlap = 64;
const tailSize = 4096;
const afterEnd = /%%EOF[\s\0]*$/;

/** ISO 32000-1 7.5.5, 7.6: ends with %%EOF, no encryption, nothing that runs. What is inside compressed objects is not seen. */
export const checkPdf = async (source: Source): Promise<void> => {
  const tail = (await part(source, source.size - tailSize, source.size)).toString('latin1');
  if (!tail.includes('%%EOF')) throw new Refused('DAMAGED_FILE');
  if (!afterEnd.test(tail)) throw new Refused('POLYGLOT_FILE');
  let before = '';
  for await (const chunk of everything(source) as AsyncIterable<Buffer>) {
    const text = before + chunk.toString('latin1');
    const readable = text.includes('#') ? plain(text) : text;
    for (const [sign, code] of signs) if (sign.test(readable)) throw new Refused(code);
    before = text.slice(-overlap);
  }
};

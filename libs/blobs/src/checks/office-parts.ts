import type { Readable } from 'node:stream';
import type { Entry } from 'yauzl';
import { Refused, type RefusalCode } from '../refusals';

const names: readonly (readonly [RegExp, RefusalCode])[] = [
  [/(?:^|\/)vba(?:Project|Data)[^/]*$/i, 'MACROS'],
  [/(?:^|\/)(?:activeX|macrosheets)\//i, 'ACTIVE_CONTENT'],
  [
    /\.(?:zip|rar|7z|tar|t?gz|jar|cab|iso|img|exe|dll|com|bat|cmd|ps1|vbs|js|jse|wsf|hta|msi|scr|lnk)$/i,
    'NESTED_ARCHIVE',
  ],
  [/\.(?:docm|xlsm|pptm|dotm|xltm|potm|xlam|ppam)$/i, 'MACROS'],
];

/** Parts one may embed – a table in a report – but not parts that run or unpack further. */
export const refuseName = (name: string): void => {
  for (const [sign, code] of names) if (sign.test(name)) throw new Refused(code);
};

const marks: readonly (readonly [RegExp, RefusalCode])[] = [
  [/<!(?:DOCTYPE|ENTITY)/i, 'EXTERNAL_ENTITIES'],
  [/ContentType\s*=\s*["'][^"']*macroEnabled/i, 'MACROS'],
  [/<w:instrText[^>]*>\s*"?\s*DDE(?:AUTO)?\b/i, 'ACTIVE_CONTENT'],
  [/<ddeLink\b/i, 'ACTIVE_CONTENT'],
  [
    /relationships\/(?:attachedTemplate|frame|subDocument)"[^>]*TargetMode\s*=\s*"External"/i,
    'ACTIVE_CONTENT',
  ],
  [
    /TargetMode\s*=\s*"External"[^>]*relationships\/(?:attachedTemplate|frame|subDocument)"/i,
    'ACTIVE_CONTENT',
  ],
];
const overlap = 1024;

/** A part of mark-up is read for what must not be there; other parts answer undefined. UTF-16 is read past its zeros. */
export const refusePart = (name: string, content: Readable): Promise<void> | undefined =>
  /\.(?:xml|rels|vml)$/i.test(name) ? readMarkup(content) : undefined;

const readMarkup = async (content: Readable): Promise<void> => {
  let before = '';
  for await (const chunk of content as AsyncIterable<Buffer>) {
    const text = before + chunk.toString('latin1').replaceAll('\0', '');
    for (const [mark, code] of marks) if (mark.test(text)) throw new Refused(code);
    before = text.slice(-overlap);
  }
};

const mainParts: readonly (readonly [string, string])[] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
];

const firstBytes = 4096;

const startOf = async (content: Readable): Promise<string> => {
  let text = '';
  for await (const chunk of content as AsyncIterable<Buffer>) {
    text += chunk.toString('utf8');
    if (text.length > firstBytes) break;
  }
  return text;
};

/** Office Open XML by its content types and main part, OFD (GB/T 33190) by its root document. */
export const namesOf = async (
  entries: readonly Entry[],
  open: (entry: Entry) => Promise<Readable>,
): Promise<string> => {
  const named = (name: string) => entries.find(({ fileName }) => fileName === name);
  const root = named('OFD.xml');
  if (root && /<(?:ofd:)?OFD[\s>]/.test(await startOf(await open(root)))) return 'ofd';
  const main = mainParts.find(([name]) => named(name));
  if (named('[Content_Types].xml') && main) return main[1];
  throw new Refused('UNKNOWN_FILE_KIND');
};

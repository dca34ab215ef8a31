import { readFileSync } from 'node:fs';

/** The embedded face; OFL. It has the rare characters of names (珺祎龘䶮) but not those beyond the basic plane. */
export const fontFile =
  require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf');

type Range = readonly [first: number, last: number];

/** Reads the character map (cmap, format 12) of a TrueType file. */
const rangesOf = (font: Buffer): readonly Range[] => {
  const tables = font.readUInt16BE(4);
  const entry = Array.from({ length: tables }, (_, n) => 12 + n * 16).find(
    (at) => font.toString('latin1', at, at + 4) === 'cmap',
  );
  if (entry === undefined) throw new Error('font without cmap');
  const cmap = font.readUInt32BE(entry + 8);
  const maps = font.readUInt16BE(cmap + 2);
  const full = Array.from({ length: maps }, (_, n) => cmap + font.readUInt32BE(cmap + 4 + n * 8 + 4)).find(
    (at) => font.readUInt16BE(at) === 12,
  );
  if (full === undefined) throw new Error('font without a full character map');
  return Array.from({ length: font.readUInt32BE(full + 12) }, (_, n) => {
    const at = full + 16 + n * 12;
    return [font.readUInt32BE(at), font.readUInt32BE(at + 4)];
  });
};

let ranges: readonly Range[] | null = null;
export const hasGlyph = (codePoint: number): boolean => {
  ranges ??= rangesOf(readFileSync(fontFile));
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle] as Range;
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
};

/** 缺字：字库没有的字印作“〓”，文末注明统一码，不印成空白方框。 */
export const missingMark = '〓';

/** Characters of `text` the face cannot draw, each once, in order. */
export const missingFrom = (text: string): readonly string[] => [
  ...new Set([...text].filter((each) => !hasGlyph(each.codePointAt(0) ?? 0))),
];

export const drawable = (text: string): string =>
  [...text].map((each) => (hasGlyph(each.codePointAt(0) ?? 0) ? each : missingMark)).join('');

export const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

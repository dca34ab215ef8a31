import { readFileSync } from 'node:fs';

/** The embedded faces, OFL, in order of preference: the second has 𠮷 and other characters of names the first lacks. */
export const faces = {
  song: require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  rare: require.resolve('@expo-google-fonts/noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf'),
} as const;
export type Face = keyof typeof faces;
const inOrder = Object.keys(faces) as readonly Face[];

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

const maps = new Map<Face, readonly Range[]>();
const rangesIn = (face: Face): readonly Range[] => {
  const ranges = maps.get(face) ?? rangesOf(readFileSync(faces[face]));
  maps.set(face, ranges);
  return ranges;
};

const covers = (face: Face, codePoint: number): boolean => {
  const ranges = rangesIn(face);
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

/** The first face that draws the character; null where none does. */
export const faceOf = (character: string): Face | null =>
  inOrder.find((face) => covers(face, character.codePointAt(0) ?? 0)) ?? null;
export const hasGlyph = (character: string): boolean => faceOf(character) !== null;

/** 缺字：字库没有的字印作“〓”，文末注明统一码，不印成空白方框。 */
export const missingMark = '〓';

/** Characters of `text` no face can draw, each once, in order. */
export const missingFrom = (text: string): readonly string[] => [
  ...new Set([...text].filter((each) => !hasGlyph(each))),
];

export type Run = { readonly text: string; readonly face: Face };

/** 逐字选字库；neighbours of the same face are one run. */
export const runsOf = (text: string): readonly Run[] =>
  [...text].reduce<Run[]>((runs, each) => {
    const face = faceOf(each);
    const run = { text: face ? each : missingMark, face: face ?? 'song' };
    const last = runs.at(-1);
    return last?.face === run.face
      ? [...runs.slice(0, -1), { ...last, text: last.text + run.text }]
      : [...runs, run];
  }, []);

export const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

import { tailsOf } from './addresses';
import { knownValues } from './field-spans';
import { looksLikeIdNumber } from './fields';
import { fold, foldValue, origin } from './fold';
import { isPerson, type KnownParty } from './party';
import { everydayWords } from './surnames';

/** What still shows; `certain` is false where the same characters are also a word, a place or an officer of the same name. */
export type Leak = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly certain: boolean;
};

const separators = /[\s\-·.‧・_/（）()]/;
const strip = (value: string) => foldValue(value).replace(new RegExp(separators, 'g'), '').toLowerCase();

const placeAfter = /^(?:.?(?:路|街|巷|弄|镇|乡|县|村|桥|大道|胡同)|[市区])/u;
const officialBefore = /(?:主持人|听证员|书记员|记录员|承办人员?|审理人员|复议人员)[：:]?$/;

/**
 * 残留检测（CON-06）：with no knowledge of the replacer. Everything is folded, separators are dropped, then each known
 * name, number and address tail is looked for, and the shapes of identity numbers and mobile numbers.
 */
export const leaks = (text: string, parties: readonly KnownParty[]): readonly Leak[] => {
  const folded = fold(text, separators);
  const haystack = folded.text.toLowerCase();
  const found: Leak[] = [];
  const add = (type: string, start: number, length: number, certain = true) =>
    found.push({ type, ...origin(folded, start, start + length), certain });
  const search = (type: string, needle: string, certain: (at: number) => boolean = () => true) => {
    for (let at = haystack.indexOf(needle); at >= 0 && needle !== ''; at = haystack.indexOf(needle, at + 1))
      add(type, at, needle.length, certain(at));
  };
  for (const party of parties) {
    const names = [
      ...(isPerson(party) ? [party.name, ...(party.aliases ?? [])] : []),
      ...(party.representative ? [party.representative] : []),
    ];
    if (!party.lawyer)
      for (const name of names.map(strip).filter((each) => each.length >= 2))
        search(
          'PERSON',
          name,
          (at) =>
            !everydayWords.has(name) &&
            !placeAfter.test(haystack.slice(at + name.length)) &&
            !officialBefore.test(haystack.slice(0, at)),
        );
    if (party.lawyer) continue;
    for (const { type, value } of knownValues(party)) search(type, strip(value));
    const serial = /\d{5,}/.exec(party.certificateNo ?? '')?.[0];
    if (serial) search('CERT_NO', serial);
    if (party.address && party.kind !== 'organization')
      for (const tail of tailsOf(party.address).slice(0, 2)) search('ADDRESS', strip(tail));
  }
  for (const { index, 0: value } of haystack.matchAll(/(?<!\d)\d{17}[\dx](?!\d)/g))
    if (looksLikeIdNumber(value)) add('ID_CARD', index, value.length);
  for (const { index, 0: value } of haystack.matchAll(/(?<![0-9a-z])(?:86)?1[3-9]\d{9}(?!\d)/g))
    add('PHONE', index, value.length);
  return found.filter(
    (leak, n) => found.findIndex(({ start, end }) => start === leak.start && end === leak.end) === n,
  );
};

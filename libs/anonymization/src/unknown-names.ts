import type { Folded } from './fold';
import { nameRegExp, type Entity, type Mention } from './known-names';
import { compoundSurnames, everydayWords, maskOf, surnames } from './surnames';
import { nameEnds, notInGiven, officialBefore, placeAfter, rolesBefore } from './surroundings';
import { unoccupied } from './unoccupied';

const surnameAt = (text: string): string | null => {
  const compound = compoundSurnames.find((each) => text.startsWith(each));
  if (compound) return compound;
  const first = text.slice(0, 1);
  return surnames.has(first) ? first : null;
};

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0x20);

/** A Han name beginning at the start of `text`: two given characters if they end where a name may end, else one. */
export const nameAt = (text: string): string | null => {
  const surname = surnameAt(text);
  if (surname === null) return null;
  const first = characterAt(text, surname.length);
  const second = characterAt(text, surname.length + first.length);
  for (const given of [first + second, first]) {
    const after = text.slice(surname.length + given.length);
    if (/^\p{Script=Han}+$/u.test(given) && !notInGiven.test(given) && nameEnds.test(after))
      return surname + given;
  }
  return null;
};

/** The next of several names: after a 顿号, perhaps with particulars before it. */
const enumerated = /^(?:[（(，,；;][^。\n]{0,40}?)?、/u;
const starts = [
  new RegExp(`${rolesBefore}(?=\\p{Script=Han})`, 'gu'),
  /举报人(?=\p{Script=Han})/gu,
  /由(?=\p{Script=Han}{2,4}(?:支付|接送|提供|转|作证|签|代|经营|施工|承))/gu,
];

/** 身份词之后、并列的顿号之后；a name found once is looked for everywhere. */
export const unknownMentions = (
  { text }: Folded,
  taken: readonly Mention[],
  kept: ReadonlySet<string>,
): readonly Mention[] => {
  const found = new Map<string, boolean>();
  const free = unoccupied(text.length);
  for (const { start, end } of taken) free(start, end);
  const nameFrom = (at: number): string | null => {
    const name = nameAt(text.slice(at, at + 8));
    if (name === null || kept.has(name) || /某/.test(name)) return null;
    if (placeAfter.test(text.slice(at + name.length, at + name.length + 4))) return null;
    if (/^[^。\n]{0,30}(?:律师|法律服务)/.test(text.slice(at + name.length, at + name.length + 40)))
      return null;
    return free(at, at + name.length) ? name : null;
  };
  const add = (start: number, informer: boolean) => {
    for (let at = start, name = nameFrom(at); name !== null; name = nameFrom(at)) {
      found.set(name, (informer && at === start) || (found.get(name) ?? false));
      const end = at + name.length;
      const next = enumerated.exec(text.slice(end, end + 45));
      if (!next) return;
      at = end + next[0].length;
    }
  };
  for (const pattern of starts)
    for (const match of text.matchAll(pattern)) {
      if (officialBefore.test(match[0])) continue;
      add(match.index + match[0].length, match[0] === '举报人');
    }
  return [...found]
    .sort(([a], [b]) => b.length - a.length)
    .flatMap(([name, informer]) => {
      const entity: Entity = { key: name, mask: maskOf(name), forms: [name], informer, known: false };
      return [...text.matchAll(nameRegExp(name))]
        .filter(({ index, 0: match }) => {
          const before = text.slice(Math.max(0, index - 12), index);
          const after = text.slice(index + match.length, index + match.length + 4);
          if (officialBefore.test(before) || placeAfter.test(after)) return false;
          return !everydayWords.has(name) || new RegExp(`(?:${rolesBefore}|[、“])$`, 'u').test(before);
        })
        .map(({ index, 0: match }): Mention => ({
          start: index,
          end: index + match.length,
          entity,
          alias: false,
        }));
    });
};

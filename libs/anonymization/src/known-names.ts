import type { Folded } from './fold';
import { foldValue } from './fold';
import { isPerson, type KnownParty } from './party';
import { everydayWords, givenNameOf, maskOf } from './surnames';
import { officialBefore, personBefore, placeAfter, placeWithVerb, wordAfter } from './surroundings';
import { unoccupied } from './unoccupied';

/** One person of the document, with every form that means the same person (NAM-08). */
export type Entity = {
  readonly key: string;
  readonly mask: string;
  readonly forms: readonly string[];
  /** FLD-14：举报人一律代称。 */
  readonly informer: boolean;
  readonly known: boolean;
};
export type Mention = {
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
  readonly alias: boolean;
};

/** 已登记的自然人，律师等不隐名；法人的法定代表人、以姓名为字号的经营者也在内（NAM-12）。 */
export const entitiesOf = (parties: readonly KnownParty[]): readonly Entity[] => {
  const people = parties.flatMap(
    (party): readonly { readonly names: readonly string[]; readonly informer: boolean }[] => {
      if (party.lawyer) return [];
      const informer = party.role === '举报人';
      const own = isPerson(party) ? [{ names: [party.name, ...(party.aliases ?? [])], informer }] : [];
      return party.representative ? [...own, { names: [party.representative], informer }] : own;
    },
  );
  const lawyers = new Set(parties.filter(({ lawyer }) => lawyer).map(({ name }) => foldValue(name)));
  const seen = new Map<string, Entity>();
  for (const { names, informer } of people) {
    const forms = names.map(foldValue).filter((form) => form.length > 1 && !lawyers.has(form));
    const [key] = forms;
    if (key === undefined) continue;
    const before = seen.get(key);
    seen.set(key, {
      key,
      mask: maskOf(key),
      forms: [...new Set([...(before?.forms ?? []), ...forms])],
      informer: informer || (before?.informer ?? false),
      known: true,
    });
  }
  return [...seen.values()];
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The characters of a name with possible blanks between them; Latin names in either case. */
export const nameRegExp = (name: string) =>
  new RegExp([...name].map((each) => (each === ' ' ? ' ?' : escaped(each))).join('[ \\u00b7]{0,2}'), 'giu');

const mentionsOf = (entity: Entity, form: string, { text }: Folded, given: boolean): readonly Mention[] =>
  [...text.matchAll(nameRegExp(form))].flatMap(({ index, 0: found }) => {
    const before = text.slice(Math.max(0, index - 12), index);
    const after = text.slice(index + found.length, index + found.length + 6);
    if (placeAfter.test(after) && !placeWithVerb.test(after)) return [];
    if (officialBefore.test(before)) return [];
    const isWord = everydayWords.has(form);
    if (isWord && (!personBefore.test(before) || wordAfter.test(after))) return [];
    if (
      given &&
      /\p{Script=Han}$/u.test(before) &&
      !personBefore.test(before) &&
      !/[的由与和及向对让]$/.test(before)
    )
      return [];
    if (/^[a-z]/i.test(form) && (/[a-z]$/i.test(before) || /^[a-z]/i.test(after))) return [];
    return [{ start: index, end: index + found.length, entity, alias: !given && form !== entity.key }];
  });

/** 先长后短（NAM-10）；a given name alone counts where it stands for the person. */
export const knownMentions = (entities: readonly Entity[], folded: Folded): readonly Mention[] => {
  const forms = entities
    .flatMap((entity) => [
      ...entity.forms.map((form) => ({ entity, form, given: false })),
      ...entity.forms
        .map(givenNameOf)
        .filter((form) => [...form].length >= 2)
        .map((form) => ({ entity, form, given: true })),
    ])
    .sort((a, b) => b.form.length - a.form.length || Number(a.given) - Number(b.given));
  const free = unoccupied(folded.text.length);
  return forms.flatMap(({ entity, form, given }) =>
    mentionsOf(entity, form, folded, given).filter(({ start, end }) => free(start, end)),
  );
};

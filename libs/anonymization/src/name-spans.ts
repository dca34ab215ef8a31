import type { Folded } from './fold';
import { origin, foldValue } from './fold';
import { entitiesOf, knownMentions, type Entity, type Mention } from './known-names';
import { isPerson, type KnownParty, type Span } from './party';
import { unknownMentions } from './unknown-names';

/** NAM-06、NAM-07：同形的，全部按正文首次出现的次序编号。Entity key → what stands in its place. */
export const masksOf = (mentions: readonly Mention[]): ReadonlyMap<string, string> => {
  const order = new Map<string, Entity>();
  for (const { entity } of [...mentions].sort((a, b) => a.start - b.start))
    if (!order.has(entity.key)) order.set(entity.key, entity);
  const groups = new Map<string, string[]>();
  for (const { key, mask, informer } of order.values())
    if (!informer) groups.set(mask, [...(groups.get(mask) ?? []), key]);
  return new Map(
    [...order.values()].map(({ key, mask, informer }) => {
      const group = groups.get(mask) ?? [];
      if (informer) return [key, '举报人'] as const;
      return [key, group.length > 1 ? `${mask}${group.indexOf(key) + 1}` : mask] as const;
    }),
  );
};

const formerName = /[（(](?:曾用名|别名|又名|化名|网名|原名|乳名|小名|绰号|昵称)(?:为|叫|：|:)?$/;

const spanOf = (
  folded: Folded,
  { start, end, entity, alias }: Mention,
  masks: ReadonlyMap<string, string>,
): Span => {
  const { text } = folded;
  const lead = text.slice(Math.max(0, start - 8), start);
  const former = alias ? formerName.exec(lead) : null;
  // NAM-08：曾用名整项删除
  if (former && /^[）)]/.test(text.slice(end)))
    return {
      ...origin(folded, start - former[0].length, end + 1),
      type: 'PERSON',
      rule: 'NAM-08',
      replacement: '',
    };
  const mask = masks.get(entity.key) ?? entity.mask;
  // FLD-14：“举报人张三”只留“举报人”
  const replacement = entity.informer && lead.endsWith('举报人') ? '' : mask;
  return {
    ...origin(folded, start, end),
    type: 'PERSON',
    rule: entity.informer ? 'FLD-14' : 'NAM-01',
    replacement,
  };
};

/** Lawyers, and organs' officers: names that stay (不隐名). */
const keptNames = (parties: readonly KnownParty[], { text }: Folded): ReadonlySet<string> =>
  new Set([
    ...parties.filter((party) => party.lawyer && isPerson(party)).map(({ name }) => foldValue(name)),
    ...[...text.matchAll(/(?:负责人|审理员|书记员|主持人)[：:]?(\p{Script=Han}{2,4})(?=[，。])/gu)].map(
      (match) => match[1] ?? '',
    ),
  ]);

export const nameSpans = (folded: Folded, parties: readonly KnownParty[]): readonly Span[] => {
  const known = knownMentions(entitiesOf(parties), folded);
  const mentions = [...known, ...unknownMentions(folded, known, keptNames(parties, folded))];
  const masks = masksOf(mentions);
  return mentions.map((mention) => spanOf(folded, mention, masks));
};

import type { ArticleShape } from './article-shapes';
import { chineseOrdinal } from './chinese-ordinal';

const number = '[零一二三四五六七八九十百千\\d]+';
const joint = '(?:、|，|和|及|与|以及|或者|至|到)';
const below = `(?:${joint}?(?:第${number}款|第(?:${number}|[（(]${number}[）)])项|[（(]${number}[）)]项)|[（(]${number}[）)])`;

/** 第六十四条第一款第二项、第三项，as a pattern; the first group is the article, the second what follows it. */
export const articlePattern = `第(${number})条(?:之${number})?(${below}*)`;
const place = articlePattern.replaceAll(/\((?!\?)/g, '(?:');
/** Several articles of one statute, one after another. */
export const placesPattern = `${place}(?:${joint}?${place})*`;

/** One 款 or 项 as written, with its number; an item named without a paragraph has none. */
type Place = { readonly written: string; readonly ordinal: number };
type Named = { readonly paragraph: Place | null; readonly item: Place | null };

const part = new RegExp(`第(${number})款|第(${number})项|第?[（(](${number})[）)]项?`, 'gu');

/** 第一款第二项、第三项 → 第一款第二项，第一款第三项。 */
const namedIn = (text: string): readonly Named[] =>
  [...text.matchAll(part)].reduce<readonly Named[]>((named, [written, paragraph, item, bracketed]) => {
    const ordinal = chineseOrdinal(paragraph ?? item ?? bracketed ?? '');
    const last = named.at(-1);
    if (ordinal === null) return named;
    const found = { written, ordinal };
    if (paragraph !== undefined) return [...named, { paragraph: found, item: null }];
    const before = last && last.item === null ? named.slice(0, -1) : named;
    return [...before, { paragraph: last?.paragraph ?? null, item: found }];
  }, []);

export type WrongPlace = { readonly state: 'no-such-paragraph' | 'no-such-item'; readonly note: string };

const noItem = (where: string, count: number, { written }: Place): WrongPlace => ({
  state: 'no-such-item',
  note: count === 0 ? `${where}不分项，没有${written}。` : `${where}共${count}项，没有${written}。`,
});

const wrongPlace = (article: string, shape: ArticleShape, { paragraph, item }: Named): WrongPlace | null => {
  if (paragraph && (paragraph.ordinal < 1 || paragraph.ordinal > shape.length))
    return {
      state: 'no-such-paragraph',
      note: `${article}只有${shape.length}款，没有${paragraph.written}。`,
    };
  if (!item) return null;
  const items = paragraph ? (shape[paragraph.ordinal - 1] ?? 0) : Math.max(...shape);
  if (item.ordinal >= 1 && item.ordinal <= items) return null;
  return noItem(`${article}${paragraph?.written ?? ''}`, items, item);
};

/** The first 款 or 项 of an article that its text does not have; null when all of them stand there. */
export const wrongPlaceIn = (article: string, below: string, shape: ArticleShape): WrongPlace | null =>
  namedIn(below)
    .map((named) => wrongPlace(article, shape, named))
    .find((wrong) => wrong !== null) ?? null;

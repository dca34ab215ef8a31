import { inChinese, type PlainDate } from '@fuyi/kernel';
import { isInForce } from '../in-force';
import { shapeOf } from './article-shapes';
import { chineseOrdinal } from './chinese-ordinal';
import { articlePattern, placesPattern, wrongPlaceIn, type WrongPlace } from './places';
import { statutes, type Statute } from './statutes';

export type CitationState =
  'found' | WrongPlace['state'] | 'no-such-article' | 'not-in-force' | 'unknown-statute';

/** One article named in a text, and what the dated tables say of it. */
export type Citation = {
  /** As written, from the title to the last 款 or 项 of the article. */
  readonly text: string;
  readonly title: string;
  readonly article: number;
  readonly state: CitationState;
  /** What to look at; empty when everything named was found. */
  readonly note: string;
};

const bareTitles = [...new Set(statutes.map(({ title }) => title))]
  .filter((title) => !title.includes('《'))
  .toSorted((one, other) => other.length - one.length)
  .join('|');
const citing = new RegExp(
  `(?:《((?:[^《》]|《[^《》]*》)+)》|(${bareTitles}))([（(][^）)]*[）)])?(${placesPattern})`,
  'gu',
);
const articles = new RegExp(articlePattern, 'gu');

const plainTitle = (title: string) => title.replace(/^中华人民共和国/u, '');
const yearIn = (brackets: string | undefined): number | null => {
  const year = /(\d{4})年/u.exec(brackets ?? '')?.[1];
  return year === undefined ? null : Number(year);
};

/** The version a text means: the year it names, or else the one in force on the day that counts. */
const versionOf = (title: string, year: number | null, on: PlainDate, actOn: PlainDate) => {
  const versions = statutes.filter((row) => row.title === title);
  const day = ({ judges }: Statute) => (judges === 'act' ? actOn : on);
  const current = versions.find((row) => isInForce(row.inForce, day(row)));
  return {
    known: versions.length > 0,
    current: current ?? null,
    named: year === null ? (current ?? null) : (versions.find((row) => row.year === year) ?? null),
  };
};

const outOfForce = (named: Statute | null, on: PlainDate): string => {
  if (!named) return '当日还没有施行的版本';
  const { from, until } = named.inForce;
  return until && on >= until
    ? `这一版本${inChinese(until)}起已不施行`
    : `这一版本自${inChinese(from)}起施行`;
};

type Verdict = Pick<Citation, 'state' | 'note'>;
/** 第几条，以及它后面的款、项；`written` as it stands in the text. */
type Named = { readonly article: number; readonly written: string; readonly below: string };

const unread = '款、项没有对照条文，请自行核对。';
const placed = ({ title, year }: Statute, { article, written, below }: Named): Verdict => {
  if (below === '') return { state: 'found', note: '' };
  const shape = shapeOf(title, year, article);
  if (!shape) return { state: 'found', note: unread };
  const bare = written.slice(0, written.length - below.length);
  return wrongPlaceIn(bare, below, shape) ?? { state: 'found', note: '' };
};

const judged = (
  title: string,
  year: number | null,
  place: Named,
  on: PlainDate,
  actOn: PlainDate,
): Verdict => {
  const { article } = place;
  const { known, current, named } = versionOf(title, year, on, actOn);
  if (!known || (year !== null && !named))
    return { state: 'unknown-statute', note: '不在法律表中，请自行核对条文和施行日期。' };
  if (!named || named !== current)
    return { state: 'not-in-force', note: `${outOfForce(named, on)}，当日应当适用的不是它。` };
  if (named.articles !== null && (article < 1 || article > named.articles))
    return { state: 'no-such-article', note: `${named.year}年版本共${named.articles}条，没有这一条。` };
  return placed(named, place);
};

/**
 * 文字里引用的条文，逐条对照法律表：条、款、项存在，当日施行。 `on` is the day of the decision, `actOn` the day of
 * the act under review, by whose law the act is judged.
 */
export const citationsIn = (text: string, on: PlainDate, actOn: PlainDate = on): readonly Citation[] =>
  [...text.matchAll(citing)].flatMap(([, quoted, bare, brackets, places = '']) => {
    const title = plainTitle(quoted ?? bare ?? '');
    return [...places.matchAll(articles)].flatMap(([written, ordinal = '', below = '']) => {
      const article = chineseOrdinal(ordinal);
      if (article === null) return [];
      return [
        {
          text: `《${quoted ?? bare ?? ''}》${brackets ?? ''}${written}`,
          title,
          article,
          ...judged(title, yearIn(brackets), { article, written, below }, on, actOn),
        },
      ];
    });
  });

import { inChinese, type PlainDate } from '@fuyi/kernel';
import { isInForce } from '../in-force';
import { chineseOrdinal } from './chinese-ordinal';
import { statutes, type Statute } from './statutes';

export type CitationState = 'found' | 'no-such-article' | 'not-in-force' | 'unknown-statute';

/** One article named in a text, and what the dated tables say of it. */
export type Citation = {
  /** As written, from the title to the article. */
  readonly text: string;
  readonly title: string;
  readonly article: number;
  readonly state: CitationState;
  /** What to look at; empty for `found`. */
  readonly note: string;
};

const number = '[零一二三四五六七八九十百千\\d]+';
const place = `第${number}条(?:之${number})?(?:第${number}款)?(?:第${number}项|[（(]${number}[）)]项?)?`;
const joint = '(?:、|，|和|及|与|以及|或者|至|到)';
const bareTitles = [...new Set(statutes.map(({ title }) => title))]
  .filter((title) => !title.includes('《'))
  .toSorted((one, other) => other.length - one.length)
  .join('|');
const citing = new RegExp(
  `(?:《((?:[^《》]|《[^《》]*》)+)》|(${bareTitles}))([（(][^）)]*[）)])?(${place}(?:${joint}?${place})*)`,
  'gu',
);
const articles = new RegExp(`第(${number})条`, 'gu');

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

const judged = (
  title: string,
  year: number | null,
  article: number,
  on: PlainDate,
  actOn: PlainDate,
): Pick<Citation, 'state' | 'note'> => {
  const { known, current, named } = versionOf(title, year, on, actOn);
  if (!known || (year !== null && !named))
    return { state: 'unknown-statute', note: '不在法律表中，请自行核对条文和施行日期。' };
  if (!named || named !== current)
    return { state: 'not-in-force', note: `${outOfForce(named, on)}，当日应当适用的不是它。` };
  if (named.articles !== null && (article < 1 || article > named.articles))
    return { state: 'no-such-article', note: `${named.year}年版本共${named.articles}条，没有这一条。` };
  return { state: 'found', note: '' };
};

/**
 * 文字里引用的条文，逐条对照法律表：条文存在，当日施行。 `on` is the day of the decision, `actOn` the day of
 * the act under review, by whose law the act is judged.
 */
export const citationsIn = (text: string, on: PlainDate, actOn: PlainDate = on): readonly Citation[] =>
  [...text.matchAll(citing)].flatMap(([, quoted, bare, brackets, places = '']) => {
    const title = plainTitle(quoted ?? bare ?? '');
    return [...places.matchAll(articles)].flatMap(([written, ordinal = '']) => {
      const article = chineseOrdinal(ordinal);
      if (article === null) return [];
      return [
        {
          text: `《${quoted ?? bare ?? ''}》${brackets ?? ''}${written}`,
          title,
          article,
          ...judged(title, yearIn(brackets), article, on, actOn),
        },
      ];
    });
  });

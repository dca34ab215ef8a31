import { isPlainDate, type PlainDate } from '@fuyi/kernel';
import { invalidQuery } from '../page/page-error';
import { isOutcome } from './outcome-tags';

export type Cursor = { readonly decidedOn: PlainDate; readonly publicationId: string };

export type DecisionQuery = {
  readonly text: string;
  readonly terms: readonly string[];
  readonly outcomes: readonly string[];
  readonly respondents: readonly string[];
  readonly fields: readonly string[];
  readonly years: readonly number[];
  readonly after: Cursor | null;
};

export type RawQuery = Readonly<Record<string, unknown>>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const code = /^[0-9a-z][0-9a-z-]{0,79}$/i;
const longestText = 100;
const mostTerms = 6;
const mostChoices = 40;

export const isDecisionId = (text: string): boolean => uuid.test(text);

const textsOf = (raw: RawQuery, key: string): readonly string[] => {
  const value = raw[key] ?? [];
  const values = (Array.isArray(value) ? value : [value]).filter((item) => item !== '');
  if (values.length > mostChoices || !values.every((item) => typeof item === 'string'))
    throw invalidQuery('选的条件太多，请减少几个。');
  return values;
};

const choicesOf = (raw: RawQuery, key: string, allowed: (text: string) => boolean): readonly string[] => {
  const choices = textsOf(raw, key);
  if (!choices.every(allowed)) throw invalidQuery('有一个筛选条件不认识，请从页面上重新选择。');
  return [...new Set(choices)];
};

/** Anything PostgreSQL cannot hold as text, or nobody can type. */
// eslint-disable-next-line no-control-regex
const unreadable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const searchText = (raw: RawQuery): string => {
  const [text = '', ...more] = textsOf(raw, 'q');
  if (more.length > 0 || unreadable.test(text)) throw invalidQuery('检索词里有不能识别的字符，请重新输入。');
  if (text.length > longestText) throw invalidQuery(`检索词请不超过 ${longestText} 个字。`);
  return text.trim();
};

const cursorOf = (raw: RawQuery): Cursor | null => {
  const [text, ...more] = textsOf(raw, 'after');
  if (text === undefined) return null;
  const [day = '', id = ''] = [text.slice(0, 10), text.slice(11)];
  if (more.length > 0 || !isPlainDate(day) || text[10] !== '_' || !isDecisionId(id))
    throw invalidQuery('翻页的位置不对，请从第一页重新查找。');
  return { decidedOn: day, publicationId: id };
};

/** Throws PageError 400 on anything a form of ours would not send. */
export const decisionQuery = (raw: RawQuery): DecisionQuery => {
  const text = searchText(raw);
  return {
    text,
    terms: [...new Set(text.split(/\s+/u).filter((term) => term !== ''))].slice(0, mostTerms),
    outcomes: choicesOf(raw, 'outcome', isOutcome),
    respondents: choicesOf(raw, 'respondent', (item) => code.test(item)),
    fields: choicesOf(raw, 'field', (item) => code.test(item)),
    years: choicesOf(raw, 'year', (item) => /^(19|20)\d\d$/.test(item)).map(Number),
    after: cursorOf(raw),
  };
};

/** The same query as an address, with some parts changed. */
export const addressOf = (
  query: DecisionQuery,
  change: Partial<DecisionQuery> = {},
  path = '/decisions',
): string => {
  const { text, outcomes, respondents, fields, years, after } = { ...query, ...change };
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const outcome of outcomes) parameters.append('outcome', outcome);
  for (const respondent of respondents) parameters.append('respondent', respondent);
  for (const field of fields) parameters.append('field', field);
  for (const year of years) parameters.append('year', String(year));
  if (after) parameters.set('after', `${after.decidedOn}_${after.publicationId}`);
  const search = parameters.toString();
  return search === '' ? path : `${path}?${search}`;
};

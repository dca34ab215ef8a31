import type { NameOf } from '../reading/names';
import { addressOf, type DecisionQuery } from './decision-query';
import type { FacetRow } from './decision-search';
import { isOutcome, tagOf } from './outcome-tags';

export type Choice = {
  readonly value: string;
  readonly term: string;
  readonly count: number;
  readonly chosen: boolean;
};
export type Facet = {
  readonly parameter: string;
  readonly title: string;
  readonly choices: readonly Choice[];
};
export type Chip = { readonly term: string; readonly without: string };

type Axis = {
  readonly parameter: 'outcome' | 'field' | 'respondent' | 'year';
  readonly title: string;
  readonly chosen: (query: DecisionQuery) => readonly string[];
  readonly valueOf: (row: FacetRow) => string;
  readonly termOf: (value: string, nameOf: NameOf) => string;
  readonly without: (query: DecisionQuery, value: string) => Partial<DecisionQuery>;
};

const but = <Item>(items: readonly Item[], removed: string) =>
  items.filter((item) => String(item) !== removed);

const axes: readonly Axis[] = [
  {
    parameter: 'outcome',
    title: '结果',
    chosen: ({ outcomes }) => outcomes,
    valueOf: ({ outcome }) => outcome,
    termOf: (value) => (isOutcome(value) ? tagOf(value).term : value),
    without: ({ outcomes }, value) => ({ outcomes: but(outcomes, value) }),
  },
  {
    parameter: 'field',
    title: '行政管理领域',
    chosen: ({ fields }) => fields,
    valueOf: ({ field }) => field,
    termOf: (value, nameOf) => nameOf('admin-field', value),
    without: ({ fields }, value) => ({ fields: but(fields, value) }),
  },
  {
    parameter: 'respondent',
    title: '被申请人',
    chosen: ({ respondents }) => respondents,
    valueOf: ({ respondentId }) => respondentId,
    termOf: (value, nameOf) => nameOf('organ', value),
    without: ({ respondents }, value) => ({ respondents: but(respondents, value) }),
  },
  {
    parameter: 'year',
    title: '作出年份',
    chosen: ({ years }) => years.map(String),
    valueOf: ({ year }) => String(year),
    termOf: (value) => `${value}年`,
    without: ({ years }, value) => ({ years: but(years, value) }),
  },
];

const accepts = (axis: Axis, query: DecisionQuery, row: FacetRow) => {
  const chosen = axis.chosen(query);
  return chosen.length === 0 || chosen.includes(axis.valueOf(row));
};

const sum = (rows: readonly FacetRow[]) => rows.reduce((all, { count }) => all + count, 0);

export const totalOf = (query: DecisionQuery, rows: readonly FacetRow[]): number =>
  sum(rows.filter((row) => axes.every((axis) => accepts(axis, query, row))));

/** Each count says how many would be found with this box ticked and the other facets as they are. */
export const facetsOf = (query: DecisionQuery, rows: readonly FacetRow[], nameOf: NameOf): readonly Facet[] =>
  axes.map((axis) => {
    const others = rows.filter((row) => axes.every((other) => other === axis || accepts(other, query, row)));
    const chosen = axis.chosen(query);
    const choices = [...new Set([...rows.map(axis.valueOf), ...chosen])].map((value) => ({
      value,
      term: axis.termOf(value, nameOf),
      count: sum(others.filter((row) => axis.valueOf(row) === value)),
      chosen: chosen.includes(value),
    }));
    return {
      parameter: axis.parameter,
      title: axis.title,
      choices: choices.sort((a, b) => b.count - a.count || (a.value < b.value ? 1 : -1)).slice(0, 12),
    };
  });

export const chipsOf = (query: DecisionQuery, nameOf: NameOf): readonly Chip[] =>
  axes.flatMap((axis) =>
    axis.chosen(query).map((value) => ({
      term: axis.termOf(value, nameOf),
      without: addressOf(query, { ...axis.without(query, value), after: null }),
    })),
  );

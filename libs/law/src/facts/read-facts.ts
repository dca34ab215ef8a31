import type { Barred } from '@fuyi/kernel';
import { lawBar } from '../law-bars';
import { factRows, type FactName, type FactValues } from './fact-rows';

export type Known<Required extends FactName, Optional extends FactName = never> = Pick<
  FactValues,
  Required
> & {
  readonly [Name in Optional]?: FactValues[Name];
};

const isGiven = (value: unknown) => value !== undefined && value !== null;
const isFact = (name: string): name is FactName => Object.hasOwn(factRows, name);
/** What people call it; a name of no fact is given back, unless it could hold anything else than a name. */
const termed = (name: string): string =>
  isFact(name) ? factRows[name].term : /^[A-Za-z]{1,40}$/.test(name) ? name : '名称无法识别';

/** Checked facts of one rule; null counts as not given, and a fact the rule does not know is barred, not ignored. */
export const readFacts = <Required extends FactName, Optional extends FactName = never>(
  facts: unknown,
  required: readonly Required[],
  optional: readonly Optional[] = [],
): Known<Required, Optional> | Barred => {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return lawBar('MALFORMED_FACTS');
  const given = new Map(Object.entries(facts).filter(([, value]) => isGiven(value)));
  const names: readonly FactName[] = [...required, ...optional];
  for (const name of given.keys())
    if (!names.includes(name as FactName)) return lawBar('UNKNOWN_FACT', termed(name));
  for (const name of required) if (!given.has(name)) return lawBar('MISSING_FACT', termed(name));
  for (const name of names) {
    const fault = given.has(name) ? factRows[name].fault(given.get(name)) : null;
    if (fault) return lawBar(fault, termed(name));
  }
  return Object.fromEntries(given) as Known<Required, Optional>;
};

import { isDeepStrictEqual } from 'node:util';
import type { PersonValues } from './person-values';

/** As JSON will give it back: absent fields are left out. */
export const asWritten = (values: PersonValues): PersonValues =>
  JSON.parse(JSON.stringify(values)) as PersonValues;

export const sameValues = (one: PersonValues, other: PersonValues): boolean =>
  isDeepStrictEqual(asWritten(one), asWritten(other));

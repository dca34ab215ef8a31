import { regulation2026 } from '../in-force';
import type { InForce } from '../terms';

/** 类案直决：根据发生法律效力的行政复议决定的内容，直接作出决定。 */
export const directDecision: { readonly basis: string; readonly inForce: InForce } = {
  basis: '行政复议法实施条例第六十五条',
  inForce: regulation2026,
};

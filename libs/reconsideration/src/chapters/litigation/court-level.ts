import type { DecisionPart } from './decision-effects';
import { defendantsOf } from './defendants';

/** Which court of first instance the letter names: by the organ that made the act, or by the authority. */
export type CourtLevel = 'of-original-organ' | 'of-authority';

/** 共同被告的，以作出原行政行为的行政机关确定级别管辖（行政诉讼法司法解释第一百三十四条第三款）。 */
export const courtLevelOf = (parts: readonly DecisionPart[]): CourtLevel =>
  defendantsOf(parts).some(
    ({ against, defendants }) => against === 'decision' && defendants.includes('original-organ'),
  )
    ? 'of-original-organ'
    : 'of-authority';

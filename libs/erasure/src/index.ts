export { erasureBars } from './bars';
export { hindranceOf, type CaseStanding, type Hindrance } from './case-standing';
export type * from './commands';
export { erasureDecider } from './decider';
export type * from './events';
export { erasureGrounds, refusalGrounds, type ErasureGround, type RefusalGround } from './grounds';
export { keptUntil, retentionOf, retentions, type RetentionRow } from './retention';
export type * from './state';
export { erasureEventTerms, erasureStageTerms } from './terms';

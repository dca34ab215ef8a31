import type { Story } from '../story';
import { alteredAndEnforced } from './altered-and-enforced';
import { stayedForAWhile } from './stayed-for-a-while';

/** 停止执行：准许以后又恢复执行的，和没有准许的。 */
export const stay: readonly Story[] = [stayedForAWhile, alteredAndEnforced];

import type { Story } from '../story';
import { extendedAndRecused } from './extended-and-recused';
import { measuredAndAppraised } from './measured-and-appraised';
import { noSuccessor } from './no-successor';
import { succeeded } from './succeeded';
import { waitingForJudgment } from './waiting-for-judgment';

/** 中止、终止、延长，以及不计入审理期限的事项。 */
export const pauses: readonly Story[] = [
  succeeded,
  waitingForJudgment,
  noSuccessor,
  extendedAndRecused,
  measuredAndAppraised,
];

import type { Story } from '../story';
import { heapOnTheHighway } from './heap-on-the-highway';
import { heapOnThePavement } from './heap-on-the-pavement';

/** 合并审理的两案。 */
export const joined: readonly Story[] = [heapOnThePavement, heapOnTheHighway];

import type { Story } from '../story';
import { movedAway } from './moved-away';

/** 送达：逐次送达、退回、公告。 */
export const serving: readonly Story[] = [movedAway];

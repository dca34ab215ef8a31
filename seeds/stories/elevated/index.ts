import type { Story } from '../story';
import { shortRentals } from './short-rentals';

/** 提级审理。 */
export const elevated: readonly Story[] = [shortRentals];

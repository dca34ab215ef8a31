import type { Story } from '../story';
import { evidenceWeighed } from './evidence-weighed';

/** 举证、质证、查阅、补充、调查与采信。 */
export const proving: readonly Story[] = [evidenceWeighed];

import type { Story } from './story';

export const underWay: readonly Story[] = [];

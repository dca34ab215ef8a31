import type { Barred } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { ReviewLevel } from '../../vocabulary';
import type { DraftVersion } from './draft-versions';

/** 起草、审核、批准由三个人办：whoever acts, in whatever post, is one person. */
export const ownWorkBar = (
  versions: readonly Pick<DraftVersion, 'actor' | 'reviews'>[],
  level: ReviewLevel,
  actor: string,
): Barred | null => {
  const last = versions.at(-1);
  if (last?.actor === actor) return bar('REVIEWED_BY_DRAFTER');
  const reviewed = last?.reviews.some((review) => review.level !== level && review.actor === actor);
  return level === 'authority-head' && reviewed ? bar('APPROVED_BY_REVIEWER') : null;
};

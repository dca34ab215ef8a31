import { illegalBuilding } from './illegal-building';
import { roadsideFine } from './roadside-fine';
import { silentOnInformation } from './silent-on-information';
import type { Story } from './story';
import { unansweredComplaint } from './unanswered-complaint';
import { workInjury } from './work-injury';

/** The day the demonstration opens on; a Tuesday. */
export const demonstrationDay = '2026-09-08';

/** The day the demonstration clock starts from. */
export const firstDay = '2026-01-05';

export const stories: readonly Story[] = [
  roadsideFine,
  silentOnInformation,
  workInjury,
  illegalBuilding,
  unansweredComplaint,
];

import { afterwards } from './afterwards';
import { alreadySued } from './already-sued';
import { collateral } from './collateral';
import { convertedToOrdinary } from './converted';
import { correctionAbandoned } from './correction-abandoned';
import { deciding } from './deciding';
import { deemedAccepted } from './deemed-accepted';
import { filing } from './filing';
import { foodShop } from './food-shop';
import { hearing } from './hearing';
import { illegalBuilding } from './illegal-building';
import { elevated } from './elevated';
import { joined } from './joined';
import { mediating } from './mediating';
import { noReply } from './no-reply';
import { parties } from './parties';
import { pauses } from './pauses';
import { pensionBenefit } from './pension-benefit';
import { petitionReview } from './petition-review';
import { proving } from './proving';
import { roadsideFine } from './roadside-fine';
import { settledAndWithdrawn } from './settled-and-withdrawn';
import { silentOnInformation } from './silent-on-information';
import { serving } from './serving';
import { stay } from './stay';
import type { Story } from './story';
import { taxFine } from './tax-fine';
import { unansweredComplaint } from './unanswered-complaint';
import { underWay } from './under-way';
import { waiting } from './waiting';
import { withdrawnEarly } from './withdrawn-early';
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
  pensionBenefit,
  alreadySued,
  petitionReview,
  taxFine,
  foodShop,
  correctionAbandoned,
  deemedAccepted,
  convertedToOrdinary,
  settledAndWithdrawn,
  withdrawnEarly,
  noReply,
  ...pauses,
  ...collateral,
  ...stay,
  ...deciding,
  ...mediating,
  ...elevated,
  ...joined,
  ...filing,
  ...parties,
  ...proving,
  ...hearing,
  ...afterwards,
  ...serving,
  ...underWay,
  ...waiting,
];

import type { Story } from '../story';
import { correctionExtended } from './correction-extended';
import { declinedThenAccepted } from './declined-then-accepted';
import { filedTwice } from './filed-twice';
import { inHospital } from './in-hospital';
import { selfCorrected } from './self-corrected';
import { viaTrafficPolice } from './via-traffic-police';
import { wrongRespondent } from './wrong-respondent';

/** 申请与受理中的特别情形。 */
export const filing: readonly Story[] = [
  inHospital,
  filedTwice,
  viaTrafficPolice,
  selfCorrected,
  wrongRespondent,
  correctionExtended,
  declinedThenAccepted,
];

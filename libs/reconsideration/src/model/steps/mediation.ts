import { unsignedOf } from '../../chapters/mediation/rules';
import type { StepCommands } from '../moment';
import { serve } from './serve';

export const mediationStepCommands: StepCommands = {
  'sign-mediation': ({ file, on }) =>
    unsignedOf(file).map((partyId) => ({ type: 'SignMediation', data: { on, partyId } })),
  'seal-mediation': ({ on }) => [{ type: 'SealMediation', data: { on } }],
  'serve-mediation-statement': serve('mediation-statement'),
  'withdraw-after-settlement': ({ on }) => [
    { type: 'WithdrawApplication', data: { on, reasonId: null, consentedByAll: true } },
  ],
};

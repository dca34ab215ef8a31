import type { StepCommands } from '../moment';
import { serve } from './serve';

export const endingStepCommands: StepCommands = {
  'grant-withdrawal': ({ on }) => [{ type: 'GrantWithdrawal', data: { on } }],
  'decide-termination': ({ on }) => [
    { type: 'TerminateCase', data: { on, ground: 'sixty-days', reasonId: 'text-end' } },
  ],
  'serve-termination-decision': serve('termination-decision'),
};

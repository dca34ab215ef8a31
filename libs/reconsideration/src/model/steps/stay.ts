import type { StepCommands } from '../moment';

export const stayStepCommands: StepCommands = {
  'decide-stay': ({ on }) => [
    { type: 'StayExecution', data: { on, ground: 'requested', reasonId: 'text-stay' } },
    { type: 'RefuseStay', data: { on, reasonId: 'text-no-stay' } },
  ],
};

import { allMet, lateFiling } from '../../examples';
import type { StepCommands } from '../moment';
import { serve } from './serve';

const noneWrong = { answer: 'changed' } as const;

export const intakeStepCommands: StepCommands = {
  'decide-acceptance': ({ file, on, choice }) => [
    { type: 'AcceptApplication', data: { on, conditions: allMet } },
    ...(file.correction || choice % 3 > 0
      ? []
      : [{ type: 'RequestCorrection', data: { on, items: ['identity'], noteId: null } } as const]),
    ...(choice % 10 > 0 && (file.filing.wrongRespondent ?? noneWrong).answer === 'changed'
      ? []
      : [
          {
            type: 'DeclineApplication',
            data: { on, conditions: lateFiling, reasonId: 'text-late', competentAuthorityId: null },
          } as const,
        ]),
  ],
  'serve-correction-notice': serve('correction-notice'),
  'submit-correction': ({ on }) => [{ type: 'SubmitCorrection', data: { on, noteId: null } }],
  'serve-decline-decision': serve('decline-decision'),
  'serve-acceptance-notice': serve('acceptance-notice'),
};

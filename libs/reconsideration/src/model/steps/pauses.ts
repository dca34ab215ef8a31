import type { StepCommands } from '../moment';
import { serve } from './serve';

export const pauseStepCommands: StepCommands = {
  'serve-suspension-notice': serve('suspension-notice'),
  'resume-case': ({ on }) => [{ type: 'ResumeCase', data: { on, causeEliminatedOn: on, reasonId: null } }],
  'serve-resumption-notice': serve('resumption-notice'),
  'serve-extension-notice': serve('extension-notice'),
  'record-appraisal-opinion': ({ on }) => [
    { type: 'RecordAppraisalOpinion', data: { on, opinionId: 'text-appraisal' } },
  ],
};

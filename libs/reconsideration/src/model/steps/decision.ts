import type { ReviewLevel } from '../../vocabulary';
import { draftFor } from '../drafts';
import type { Commands, StepCommands } from '../moment';
import { serve } from './serve';

const draftDecision: Commands = (moment) => [
  { type: 'DraftDecision', data: { on: moment.on, draft: draftFor(moment) } },
];

const approve =
  (level: ReviewLevel): Commands =>
  ({ on }) => [
    { type: 'ReviewDraft', data: { on, level, approved: true, opinionId: null } },
    { type: 'ReviewDraft', data: { on, level, approved: false, opinionId: 'text-return' } },
  ];

export const decisionStepCommands: StepCommands = {
  'draft-decision.ordinary': draftDecision,
  'draft-decision.summary': draftDecision,
  'submit-draft': ({ on }) => [{ type: 'SubmitDraft', data: { on } }],
  'office-head-review': approve('office-head'),
  'authority-head-approval': approve('authority-head'),
  'serve-decision': serve('decision'),
  'publish-decision': null,
};

import type { StepCommands } from '../moment';

export const filingStepCommands: StepCommands = {
  'answer-respondent-change': ({ file, on }) => [
    {
      type: 'ChangeRespondent',
      data: { on, respondentId: `${file.respondentId}-right`, superiorDepartment: null },
    },
    { type: 'RecordRespondentRefusal', data: { on } },
  ],
};

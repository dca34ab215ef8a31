import type { ObligationKind } from '../../chapters/aftermath/obligation-kinds';
import type { Commands, Moment, StepCommands } from '../moment';

const perform =
  (obligation: ObligationKind): Commands =>
  ({ on }) => [
    {
      type: 'ReportPerformance',
      data: {
        on,
        obligation,
        sameAgain: obligation === 'redo' ? false : null,
        reportId: 'text-performance',
      },
    },
  ];

const receive: Commands = ({ file, on }) =>
  file.aftermath.letters
    .filter(({ receivedOn }) => !receivedOn)
    .map(({ letter }) => ({ type: 'RecordLetterReceipt', data: { on, letter } }));

const answer: Commands = ({ file, on }) =>
  file.aftermath.letters
    .filter(({ receivedOn, answeredOn }) => receivedOn && !answeredOn)
    .map(({ letter }) => ({
      type: 'RecordLetterAnswer',
      data: { on, letter, answerId: `text-answer-${letter}`, byOrganId: null },
    }));

const copy = (letters: (moment: Moment) => readonly (number | null)[]): Commands =>
  function copied(moment) {
    return letters(moment).map((letter) => ({
      type: 'NotifySuperior',
      data: { on: moment.on, superiorDepartment: 'org-superior', letter },
    }));
  };

export const aftermathStepCommands: StepCommands = {
  'perform.redo': perform('redo'),
  'perform.performance': perform('performance'),
  'perform.restitution': perform('restitution'),
  'perform.compensation': perform('compensation'),
  'perform.remedy': perform('remedy'),
  'order-performance': ({ on }) => [
    { type: 'OrderPerformance', data: { on, performBy: on, contentId: 'text-order' } },
  ],
  'notify-penalty-withdrawal': ({ on }) => [{ type: 'NotifyPenaltyWithdrawal', data: { on } }],
  'withdraw-penalty-information': ({ on }) => [
    { type: 'RecordPenaltyWithdrawal', data: { on, explanationId: 'text-explanation' } },
  ],
  'deliver-opinion-letter': receive,
  'deliver-suggestion-letter': receive,
  'answer-opinion-letter': answer,
  'await-opinion-letter-answer': answer,
  'await-suggestion-answer': answer,
  'copy-decision-to-superior': copy(() => [null]),
  'copy-opinion-letter-to-superior': copy(({ file }) => file.aftermath.letters.map(({ letter }) => letter)),
};

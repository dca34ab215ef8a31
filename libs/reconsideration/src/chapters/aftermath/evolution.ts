import type { DataOf, Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { AftermathEvent } from './events';
import type { AftermathState, Letter } from './state';

const within = (file: CaseFile, changes: Partial<AftermathState>): CaseFile => ({
  ...file,
  aftermath: { ...file.aftermath, ...changes },
});

const issued = (
  file: CaseFile,
  kind: Letter['kind'],
  { on, letter, addresseeId, contentId }: DataOf<AftermathEvent, 'OpinionLetterIssued'>,
): CaseFile =>
  within(file, {
    letters: [
      ...file.aftermath.letters,
      { letter, kind, addresseeId, contentId, issuedOn: on, receivedOn: null, answeredOn: null },
    ],
  });

const letter = (file: CaseFile, number: number, changes: Partial<Letter>): CaseFile =>
  within(file, {
    letters: file.aftermath.letters.map((each) => (each.letter === number ? { ...each, ...changes } : each)),
  });

export const aftermathEvolution: Evolution<CaseFile, AftermathEvent> = {
  OpinionLetterIssued: (file, data) => issued(file, 'opinion', data),
  SuggestionLetterIssued: (file, data) => issued(file, 'suggestion', data),
  LetterReceived: (file, { on, letter: number }) => letter(file, number, { receivedOn: on }),
  LetterAnswered: (file, { on, letter: number }) => letter(file, number, { answeredOn: on }),
  PerformanceReported: (file, { on, obligation }) =>
    within(file, { performed: [...file.aftermath.performed, { obligation, on }] }),
  PerformanceOrdered: (file, { on, performBy }) =>
    within(file, { orders: [...file.aftermath.orders, { on, performBy }] }),
  ResponsibleHeadSummoned: (file, { on }) => within(file, { summonedOn: on }),
  CriticismCirculated: (file, { on }) => within(file, { criticizedOn: on }),
  ClericalErrorCorrected: (file, { on, document, correctionId }) =>
    within(file, { corrections: [...file.aftermath.corrections, { document, on, correctionId }] }),
  SuperiorNotified: (file, { on, letter: number }) =>
    within(file, { copies: [...file.aftermath.copies, { letter: number, on }] }),
  PenaltyWithdrawalNotified: (file, { on }) => within(file, { penaltyWithdrawalNotifiedOn: on }),
  PenaltyInformationWithdrawn: (file, { on }) => within(file, { penaltyWithdrawnOn: on }),
};

import type { Barred, Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import type { CaseFile } from '../../state';
import type { AftermathCommand } from './commands';
import type { Letter } from './state';

type LetterCommand = Extract<
  AftermathCommand,
  { type: 'IssueOpinionLetter' | 'IssueSuggestionLetter' | 'RecordLetterReceipt' | 'RecordLetterAnswer' }
>;

const letterOf = ({ aftermath }: CaseFile, number: number): Letter | Barred =>
  aftermath.letters.find(({ letter }) => letter === number) ?? bar('NO_SUCH_LETTER');

const issuedBefore = ({ aftermath }: CaseFile, contentId: string) =>
  aftermath.letters.some((each) => each.contentId === contentId);

/** 意见书（第七十六条）、建议书（实施条例第六十九条，2026年7月1日前为旧条例第五十七条第二款）。 */
export const letterRules: Rules<CaseFile, LetterCommand, CaseEvent> = {
  IssueOpinionLetter: ({ subordinate, ...data }, file) => {
    if (file.stage === 'unknown' || !file.receivedOn) return bar('NO_SUCH_CASE');
    if (issuedBefore(file, data.contentId)) return [];
    if (data.on < file.receivedOn) return bar('DAY_BEFORE_RECEIPT');
    if (data.addresseeId !== file.respondentId && !subordinate) return bar('NOT_A_SUBORDINATE');
    const letter = file.aftermath.letters.length + 1;
    return [{ type: 'OpinionLetterIssued', data: { ...data, letter } }];
  },

  IssueSuggestionLetter: (data, file) => {
    if (file.stage === 'unknown' || !file.receivedOn) return bar('NO_SUCH_CASE');
    if (issuedBefore(file, data.contentId)) return [];
    if (data.on < file.receivedOn) return bar('DAY_BEFORE_RECEIPT');
    const letter = file.aftermath.letters.length + 1;
    return [{ type: 'SuggestionLetterIssued', data: { ...data, letter } }];
  },

  RecordLetterReceipt: (data, file) => {
    const letter = letterOf(file, data.letter);
    if (!('issuedOn' in letter)) return letter;
    if (letter.receivedOn) return letter.receivedOn === data.on ? [] : bar('LETTER_ALREADY_RECEIVED');
    return data.on < letter.issuedOn ? bar('LETTER_DAYS_REVERSED') : [{ type: 'LetterReceived', data }];
  },

  RecordLetterAnswer: ({ byOrganId, ...data }, file) => {
    const letter = letterOf(file, data.letter);
    if (!('issuedOn' in letter)) return letter;
    if (byOrganId !== null && byOrganId !== letter.addresseeId) return bar('NOT_THE_ADDRESSEE');
    if (letter.answeredOn) return [];
    if (!letter.receivedOn) return bar('LETTER_NOT_RECEIVED');
    return data.on < letter.receivedOn ? bar('LETTER_DAYS_REVERSED') : [{ type: 'LetterAnswered', data }];
  },
};

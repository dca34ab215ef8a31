import type { PlainDate, Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { addresseesOf } from '../../parties';
import type { CaseFile } from '../../state';
import type { ServedDocument } from '../../vocabulary';
import type { AftermathCommand } from './commands';
import { decisionEffectiveOn, mustWithdrawPenalty } from './obligations';

type NoticeCommand = Extract<
  AftermathCommand,
  { type: 'CorrectClericalError' | 'NotifySuperior' | 'NotifyPenaltyWithdrawal' | 'RecordPenaltyWithdrawal' }
>;

/** A document of an earlier stage is known by its service. */
const firstServed = ({ served }: CaseFile, document: ServedDocument): PlainDate | null =>
  served.find((each) => each.document === document)?.on ?? null;

/** 笔误的更正、抄告（第七十九条第二款）、处罚信息的撤回（行政处罚法第四十八条第二款）。 */
export const noticeRules: Rules<CaseFile, NoticeCommand, CaseEvent> = {
  // 笔误以外的内容，不能用更正改变；the document itself stays as it was made.
  CorrectClericalError: (data, file) => {
    if (file.aftermath.corrections.some(({ correctionId }) => correctionId === data.correctionId)) return [];
    const made = addresseesOf(file, data.document)?.madeOn ?? firstServed(file, data.document);
    return made && data.on >= made
      ? [{ type: 'ClericalErrorCorrected', data }]
      : bar('NO_DOCUMENT_TO_CORRECT');
  },

  NotifySuperior: ({ superiorDepartment, ...data }, file) => {
    if (!superiorDepartment) return bar('COPY_FOR_DEPARTMENTS_ONLY');
    const { letters, copies } = file.aftermath;
    const letter = letters.find((each) => each.kind === 'opinion' && each.letter === data.letter);
    if (data.letter !== null && letter?.addresseeId !== file.respondentId) return bar('NO_SUCH_LETTER');
    const from = letter ? letter.issuedOn : decisionEffectiveOn(file);
    if (!from || data.on < from) return bar('DECISION_NOT_EFFECTIVE');
    if (copies.some((each) => each.letter === data.letter)) return [];
    return [{ type: 'SuperiorNotified', data: { ...data, superiorDepartment } }];
  },

  NotifyPenaltyWithdrawal: (data, file) => {
    if (!file.effectiveOn || data.on < file.effectiveOn) return bar('DECISION_NOT_EFFECTIVE');
    if (!mustWithdrawPenalty(file)) return bar('NO_PENALTY_TO_WITHDRAW');
    return file.aftermath.penaltyWithdrawalNotifiedOn ? [] : [{ type: 'PenaltyWithdrawalNotified', data }];
  },

  RecordPenaltyWithdrawal: (data, file) => {
    if (!file.effectiveOn || data.on < file.effectiveOn) return bar('DECISION_NOT_EFFECTIVE');
    if (!mustWithdrawPenalty(file)) return bar('NO_PENALTY_TO_WITHDRAW');
    return file.aftermath.penaltyWithdrawnOn ? [] : [{ type: 'PenaltyInformationWithdrawn', data }];
  },
};

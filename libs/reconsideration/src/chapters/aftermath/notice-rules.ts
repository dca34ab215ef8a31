import type { Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import type { CaseFile } from '../../state';
import type { AftermathCommand } from './commands';
import { mustWithdrawPenalty } from './obligations';

type NoticeCommand = Extract<
  AftermathCommand,
  { type: 'NotifySuperior' | 'NotifyPenaltyWithdrawal' | 'RecordPenaltyWithdrawal' }
>;

/** 抄告（第七十九条第二款）、处罚信息的撤回（行政处罚法第四十八条第二款）。 */
export const noticeRules: Rules<CaseFile, NoticeCommand, CaseEvent> = {
  NotifySuperior: ({ superiorDepartment, ...data }, file) => {
    if (!superiorDepartment) return bar('COPY_FOR_DEPARTMENTS_ONLY');
    const { letters, copies } = file.aftermath;
    const letter = letters.find((each) => each.kind === 'opinion' && each.letter === data.letter);
    if (data.letter !== null && letter?.addresseeId !== file.respondentId) return bar('NO_SUCH_LETTER');
    const from = letter ? letter.issuedOn : file.effectiveOn;
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

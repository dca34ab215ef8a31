import type { Calendar } from '@fuyi/calendar';
import type { Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { citizensOf, servedOn } from '../../parties';
import type { CaseFile } from '../../state';
import type { LitigationCommand } from './commands';
import { enforcementRules } from './enforcement-rules';
import { reviewLapsed } from './review-lapsed';

/** 诉讼跟踪与强制执行（行政诉讼法第二十六条、第四十五条，行政复议法第七十八条）。 */
export const litigationRules = (calendar: Calendar): Rules<CaseFile, LitigationCommand, CaseEvent> => ({
  ...enforcementRules(calendar),

  RecordLitigation: (data, file) => {
    if (file.stage === 'unknown' || !file.receivedOn) return bar('NO_SUCH_CASE');
    const { suits } = file.litigation;
    if (suits.some(({ courtId }) => courtId === data.courtId)) return [];
    if (data.plaintiffIds.length === 0) return bar('NO_PLAINTIFF');
    if (data.plaintiffIds.some((id) => !citizensOf(file).includes(id))) return bar('NOT_A_PARTY');
    if (data.on < file.receivedOn) return bar('DAY_BEFORE_RECEIPT');
    const decidedOn = file.outcome === null ? null : file.concludedOn;
    if (data.against === 'decision' && (!decidedOn || data.on < decidedOn)) return bar('NO_DECISION_TO_SUE');
    if (data.against === 'inaction' && file.concludedOn) return bar('DECISION_MADE');
    if (!file.concludedOn && !reviewLapsed(file, data.on, calendar)) return bar('REVIEW_STILL_RUNNING');
    return [{ type: 'LitigationFiled', data: { ...data, suit: suits.length + 1 } }];
  },

  RecordJudgment: (data, file) => {
    const suit = file.litigation.suits.find((each) => each.suit === data.suit);
    if (!suit) return bar('NO_SUCH_SUIT');
    if (suit.judgedOn)
      return suit.judgedOn === data.on && suit.result === data.result ? [] : bar('ALREADY_JUDGED');
    return data.on < suit.filedOn ? bar('JUDGED_BEFORE_FILED') : [{ type: 'LitigationJudged', data }];
  },

  RecordLitigationNoticeOmitted: (data, file) => {
    if (file.litigation.noticeOmittedOn) return [];
    const { outcome, concludedOn } = file;
    const decided = concludedOn && outcome && outcome !== 'decline' && outcome !== 'terminate';
    return decided && data.on >= concludedOn
      ? [{ type: 'LitigationNoticeOmitted', data }]
      : bar('NO_DECISION_TO_SUE');
  },

  TellLitigationRights: (data, file) => {
    const { noticeOmittedOn, told } = file.litigation;
    if (told.some(({ partyId }) => partyId === data.partyId)) return [];
    if (!citizensOf(file).includes(data.partyId)) return bar('NOT_A_PARTY');
    const served = servedOn(file, 'decision', data.partyId);
    return noticeOmittedOn && served && data.on >= served
      ? [{ type: 'LitigationRightsTold', data }]
      : bar('NOTICE_NOT_OMITTED');
  },
});

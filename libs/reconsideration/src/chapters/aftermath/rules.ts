import type { Calendar } from '@fuyi/calendar';
import type { Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import type { CaseFile } from '../../state';
import type { AftermathCommand } from './commands';
import { letterRules } from './letter-rules';
import { noticeRules } from './notice-rules';
import { isOverdue, mayBeTheSame, obligationsOf } from './obligations';

/** 结案以后：意见书、履行、督促、抄告（第七十六条、第七十七条、第七十九条第二款）。 */
export const aftermathRules = (calendar: Calendar): Rules<CaseFile, AftermathCommand, CaseEvent> => ({
  ...letterRules,
  ...noticeRules,

  ReportPerformance: (data, file) => {
    const owed = obligationsOf(file, calendar).find(({ kind }) => kind === data.obligation);
    if (!owed) return bar('NOTHING_TO_PERFORM');
    if (owed.performedOn) return [];
    if (data.on < owed.from) return bar('PERFORMED_BEFORE_SERVICE');
    if (data.obligation !== 'redo')
      return [{ type: 'PerformanceReported', data: { ...data, sameAgain: null } }];
    if (data.sameAgain === null) return bar('SAME_AGAIN_UNANSWERED');
    if (data.sameAgain && !mayBeTheSame(file)) return bar('REDONE_THE_SAME');
    return [{ type: 'PerformanceReported', data }];
  },

  OrderPerformance: (data, file) => {
    if (file.aftermath.orders.some(({ on, performBy }) => on === data.on && performBy === data.performBy))
      return [];
    if (!isOverdue(file, data.on, calendar)) return bar('NOT_OVERDUE');
    if (data.performBy < data.on) return bar('DEADLINE_BEFORE_ORDER');
    return [{ type: 'PerformanceOrdered', data }];
  },

  // 第七十七条第二款：“应当责令……，并可以约谈……或者予以通报批评”，so the order stands first.
  SummonResponsibleHead: (data, { aftermath }) => {
    if (aftermath.summonedOn === data.on) return [];
    const first = aftermath.orders[0];
    return first && first.on <= data.on ? [{ type: 'ResponsibleHeadSummoned', data }] : bar('NOT_ORDERED');
  },

  CirculateCriticism: (data, { aftermath }) => {
    if (aftermath.criticizedOn === data.on) return [];
    const first = aftermath.orders[0];
    return first && first.on <= data.on ? [{ type: 'CriticismCirculated', data }] : bar('NOT_ORDERED');
  },
});

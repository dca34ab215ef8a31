import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import { citizensOf, servedOn } from '../../parties';
import { dueOn } from '../../periods';
import type { CaseFile } from '../../state';
import type { Add } from '../../step-rows';
import type { NextStep } from '../../view';
import { applicationToCourt, demandPeriod, litigationEndOf } from './enforcement-clocks';

/** 起诉期限的补充告知、应诉、强制执行。 */
export const litigationSteps = (
  file: CaseFile,
  today: PlainDate,
  calendar: Calendar,
  add: Add,
): readonly NextStep[] => {
  const { noticeOmittedOn, told, suits, enforcements } = file.litigation;
  const untold = noticeOmittedOn
    ? citizensOf(file).filter(
        (id) => servedOn(file, 'decision', id) && !told.some(({ partyId }) => partyId === id),
      ).length
    : 0;
  return [
    ...(untold > 0 ? [add('tell-litigation-rights', null, untold > 1 ? `还有${untold}人` : '')] : []),
    ...suits
      .filter(({ judgedOn }) => !judgedOn)
      .map(({ suit }) => add('record-judgment', null, suits.length > 1 ? `第${suit}件` : '')),
    ...enforcements.flatMap(({ partyId, demandedOn, startedOn }) => {
      const end = litigationEndOf(file, partyId, calendar);
      if (startedOn || !end) return [];
      const due = applicationToCourt(end, calendar);
      if (!demandedOn) return [add('demand-performance', due)];
      return today > dueOn(demandPeriod(demandedOn, calendar)) ? [add('start-enforcement', due)] : [];
    }),
  ];
};

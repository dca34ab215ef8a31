import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import { partiesOf, servedOn } from '../../parties';
import { dueOn, hearingNotice } from '../../periods';
import type { CaseFile } from '../../state';
import type { Hearing, HearingPanel } from './state';

export const panelOf = ({ chairId, hearerIds, recorderId }: HearingPanel): readonly string[] => [
  chairId,
  ...hearerIds,
  recorderId,
];

/** 听证通知最迟送达之日（第五十一条第一款）。 */
export const noticeDue = (day: PlainDate, calendar: Calendar): PlainDate =>
  dueOn(hearingNotice(day, calendar));

/**
 * 每名当事人都在五个工作日前收到通知；改期、改地点的都收到变更通知。
 * 〔约定 HRG-05〕提前举行的，变更通知也要满足五个工作日；推后的不需要。
 */
export const untimelyNoticed = (file: CaseFile, hearing: Hearing, calendar: Calendar): readonly string[] => {
  const { day, changed } = hearing;
  const due = noticeDue(day, calendar);
  return partiesOf(file).filter((partyId) => {
    const first = servedOn(file, 'hearing-notice', partyId);
    if (!first || first > due) return true;
    if (!changed) return false;
    const second = servedOn(file, 'hearing-change-notice', partyId);
    return !second || second > (changed.earlier ? due : day);
  });
};

/** Somebody's notice came too late, or no longer can come in time: the hearing has to be moved. */
export const mustMove = (file: CaseFile, hearing: Hearing, today: PlainDate, calendar: Calendar): boolean => {
  const { day, changed } = hearing;
  if (panelOf(hearing).some((id) => file.participants.recusedIds.includes(id))) return true;
  const due = noticeDue(day, calendar);
  return untimelyNoticed(file, hearing, calendar).some((partyId) => {
    const first = servedOn(file, 'hearing-notice', partyId);
    if ((first ?? today) > due) return true;
    return changed
      ? (servedOn(file, 'hearing-change-notice', partyId) ?? today) > (changed.earlier ? due : day)
      : false;
  });
};

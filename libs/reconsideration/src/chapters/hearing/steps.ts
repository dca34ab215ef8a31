import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import { hearingNotice } from '../../periods';
import type { CaseFile } from '../../state';
import type { Add } from '../../step-rows';
import type { NextStep } from '../../view';
import { toServe } from '../service/steps';
import { awaitedHearing, openHearingRequest, unrecordedHearing, wasHeard } from './awaited';
import { mustMove, untimelyNoticed } from './hearings';

/** 听证：答复请求、安排、通知、举行、笔录。 */
export const hearingSteps = (
  file: CaseFile,
  today: PlainDate,
  calendar: Calendar,
  add: Add,
): readonly NextStep[] => {
  if (file.stage !== 'under-examination') return [];
  if (unrecordedHearing(file)) return [add('record-hearing')];
  const awaited = awaitedHearing(file);
  if (!awaited) {
    const due = file.hearing.grave && file.procedure === 'ordinary' && !wasHeard(file);
    if (due) return [add('arrange-hearing')];
    return openHearingRequest(file) && !file.hearing.grave ? [add('answer-hearing-request')] : [];
  }
  if (mustMove(file, awaited, today, calendar)) return [add('change-hearing')];
  const notice = hearingNotice(awaited.day, calendar);
  const more = (left: number) => (left > 1 ? `还有${left}人` : '');
  const first = toServe(file, 'hearing-notice').length;
  const second = toServe(file, 'hearing-change-notice').length;
  return [
    ...(first > 0 ? [add('serve-hearing-notice', notice, more(first))] : []),
    ...(second > 0
      ? [add('serve-hearing-change-notice', awaited.changed?.earlier ? notice : null, more(second))]
      : []),
    ...(today >= awaited.day && untimelyNoticed(file, awaited, calendar).length === 0
      ? [add('hold-hearing')]
      : []),
  ];
};

import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import { terminableFrom } from '../../periods';
import type { CaseFile } from '../../state';
import type { Add } from '../../step-rows';
import type { NextStep } from '../../view';
import { openSuspension } from '../pauses/pauses';

/** 第四十一条第五项：满六十日只是可以决定终止的条件，终止仍须复议机关决定。 */
export const endingSteps = (
  file: CaseFile,
  today: PlainDate,
  calendar: Calendar,
  add: Add,
): readonly NextStep[] => {
  const open = openSuspension(file);
  const from = open && terminableFrom(open.on, open.ground, calendar);
  return from && from <= today ? [add('decide-termination')] : [];
};

import { plainDate } from '@fuyi/kernel';
import type { CaseEvent } from '../../events';
import {
  accepted,
  applicant,
  assigned,
  chosen,
  copyServed,
  received,
  replied,
  respondent,
  served,
} from '../../examples';
import type { Attendance } from './state';

const on = plainDate;

/** 普通程序，已答复，还没有听取意见。 */
export const beforeHearing: readonly CaseEvent[] = [
  received,
  accepted,
  assigned,
  chosen('ordinary'),
  copyServed,
  replied,
];

export const panel = { chairId: 'officer', hearerIds: ['officer2', 'officer3'], recorderId: 'officer4' };
/** Thursday 2026-04-09; 清明节放假 4 月 4 日至 6 日，通知最迟 2026-03-31 送达。 */
export const sitting = { day: on('2026-04-09'), hour: '09:30', placeId: 'text-place' };

export const grave: CaseEvent = {
  type: 'CaseFoundGrave',
  data: { on: on('2026-03-26'), grounds: ['mass'], reasonId: 'text-grave' },
};
export const arranged: CaseEvent = {
  type: 'HearingArranged',
  data: {
    ...panel,
    ...sitting,
    on: on('2026-03-27'),
    hearing: 1,
    ground: 'necessary',
    mattersId: 'text-matters',
  },
};
export const noticed = (day: string, respondentDay = day): readonly CaseEvent[] => [
  served('hearing-notice', applicant, day),
  served('hearing-notice', respondent, respondentDay),
];

export const came = (partyId: string, more: Partial<Attendance> = {}): Attendance => ({
  partyId,
  presence: 'present',
  reasonId: null,
  head: partyId === respondent ? true : null,
  agentIds: [],
  ...more,
});
export const held: CaseEvent = {
  type: 'HearingHeld',
  data: { on: sitting.day, hearing: 1, attendance: [came(applicant), came(respondent)] },
};
export const recorded: CaseEvent = {
  type: 'HearingRecorded',
  data: {
    on: sitting.day,
    hearing: 1,
    recordId: 'text-record',
    signatures: [
      { partyId: applicant, refused: false },
      { partyId: respondent, refused: true },
    ],
  },
};

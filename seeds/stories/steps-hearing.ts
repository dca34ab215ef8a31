import { onCase, served } from './steps';
import type { RequestStep } from './story';

type Told = {
  readonly partyId: string;
  readonly presence: 'present' | 'excused' | 'absent';
  readonly reason?: string;
  readonly head?: boolean;
};

/** 听证（第五十条、第五十一条）。 */
export const foundGrave = (on: string, as: string, grounds: readonly string[], reason: string) =>
  onCase(on, as, 'gravity', { grounds, reason });
export const hearingArranged = (
  on: string,
  as: string,
  day: string,
  panel: { readonly chairId: string; readonly hearerIds: readonly string[]; readonly recorderId: string },
  matters: string,
) =>
  onCase(on, as, 'hearings', {
    ...panel,
    ground: 'grave',
    day,
    hour: '09:30',
    place: '门头沟区行政复议接待大厅听证室',
    matters,
  });
export const hearingNoticed = (
  on: string,
  as: string,
  respondent: string,
  parties: readonly string[] = ['$applicant1'],
): readonly RequestStep[] => [
  served(on, as, 'hearing-notice', respondent, 'electronic'),
  ...parties.map((id) => served(on, as, 'hearing-notice', id)),
];
export const hearingHeld = (on: string, as: string, attendance: readonly Told[]) =>
  onCase(on, as, 'hearings/1/attendance', { attendance });
export const hearingRecorded = (on: string, as: string, record: string, partyIds: readonly string[]) =>
  onCase(on, as, 'hearings/1/record', {
    record,
    signatures: partyIds.map((partyId) => ({ partyId, refused: false })),
  });

type Member = { readonly name: string; readonly field: 'government' | 'expert' | 'scholar' };

export const meetingPlace = '门头沟区司法局三层会议室';

/** 提请行政复议委员会、开会、各委员表态、形成咨询意见（第五十二条）。 */
export const advised = (
  days: { readonly referred: string; readonly met: string },
  as: string,
  referral: { readonly grounds: readonly string[]; readonly issues: string; readonly proposal: string },
  members: readonly Member[],
  position: string,
  opinion: string,
): readonly RequestStep[] => [
  onCase(days.referred, as, 'committee-referrals', {
    ...referral,
    meeting: { day: days.met, hour: '14:30', place: meetingPlace },
  }),
  onCase(days.met, as, 'committee-referrals/1/meeting', { form: 'case-meeting', members }),
  ...members.map((_, n) =>
    onCase(days.met, as, 'committee-referrals/1/positions', {
      memberId: `$member${n + 1}`,
      position,
      opinion: `${opinion}（第${n + 1}名委员）`,
    }),
  ),
  onCase(days.met, as, 'committee-referrals/1/advice', { opinion }),
];

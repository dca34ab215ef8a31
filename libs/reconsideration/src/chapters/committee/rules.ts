import type { PlainDate, Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import type { CaseFile } from '../../state';
import type { CommitteeCommand } from './commands';
import { heardBy, majorityOf, openReferral } from './referrals';

const examining = (file: CaseFile, on: PlainDate) => {
  if (file.stage !== 'under-examination') return bar('NOT_UNDER_EXAMINATION');
  return file.receivedOn && on < file.receivedOn ? bar('DAY_BEFORE_RECEIPT') : null;
};

/** 行政复议委员会（第五十二条、实施条例第五十条至第五十二条）。 */
export const committeeRules: Rules<CaseFile, CommitteeCommand, CaseEvent> = {
  FindReferralGrounds: (data, file) => {
    const barred = examining(file, data.on);
    if (barred) return barred;
    if (data.grounds.length === 0) return bar('NO_REFERRAL_GROUND');
    if (data.grounds.includes('grave') && !file.hearing.grave) return bar('NOT_GRAVE_FOR_REFERRAL');
    if (data.grounds.every((ground) => file.committee.grounds.includes(ground))) return [];
    return [{ type: 'ReferralGroundsFound', data }];
  },

  ReferCase: (data, file) => {
    const barred = examining(file, data.on);
    if (barred) return barred;
    if (data.grounds.length === 0) return bar('NO_REFERRAL_GROUND');
    if (data.grounds.includes('grave') && !file.hearing.grave) return bar('NOT_GRAVE_FOR_REFERRAL');
    if (openReferral(file)) return bar('REFERRAL_OPEN');
    if (data.meeting && data.meeting.day < data.on) return bar('MEETING_BEFORE_REFERRAL');
    return [{ type: 'CaseReferred', data: { ...data, referral: file.committee.referrals.length + 1 } }];
  },

  RecordCommitteeMeeting: (data, file) => {
    const barred = examining(file, data.on);
    if (barred) return barred;
    const open = openReferral(file);
    if (open?.referral !== data.referral || data.on < open.referredOn) return bar('NO_SUCH_REFERRAL');
    if (open.metOn) return bar('COMMITTEE_MET_ALREADY');
    if (new Set(data.members.map(({ memberId }) => memberId)).size !== data.members.length)
      return bar('COMMITTEE_MEMBER_TWICE');
    if (data.members.some(({ memberId }) => file.participants.recusedIds.includes(memberId)))
      return bar('COMMITTEE_MEMBER_RECUSED');
    // 〔约定 CMT-06〕三名以上，单数。
    if (data.members.length < 3 || data.members.length % 2 === 0) return bar('COMMITTEE_COUNT');
    return [{ type: 'CommitteeMet', data }];
  },

  GiveMemberPosition: (data, file) => {
    const barred = examining(file, data.on);
    if (barred) return barred;
    const open = openReferral(file);
    if (open?.referral !== data.referral) return bar('NO_SUCH_REFERRAL');
    if (!open.metOn || data.on < open.metOn) return bar('COMMITTEE_NOT_MET');
    if (!open.members.some(({ memberId }) => memberId === data.memberId))
      return bar('NOT_A_COMMITTEE_MEMBER');
    if (file.participants.recusedIds.includes(data.memberId)) return bar('COMMITTEE_MEMBER_RECUSED');
    const given = open.positions.find(({ memberId }) => memberId === data.memberId);
    if (given) return given.position === data.position ? [] : bar('POSITION_ALREADY_GIVEN');
    return [{ type: 'MemberPositionGiven', data }];
  },

  GiveAdvice: (data, file) => {
    const barred = examining(file, data.on);
    if (barred) return barred;
    const open = openReferral(file);
    if (open?.referral !== data.referral) return bar('NO_SUCH_REFERRAL');
    if (!open.metOn || data.on < open.metOn) return bar('COMMITTEE_NOT_MET');
    const { members, positions } = heardBy(file, open);
    if (positions.length < members.length) return bar('POSITIONS_OUTSTANDING');
    return [{ type: 'AdviceGiven', data: { ...data, ...majorityOf(positions), members: members.length } }];
  },
};

import { inChinese } from '@fuyi/kernel';
import { outcomeTerms } from '../../terms/words';
import { name, type Telling } from '../../told';
import type { CommitteeEvent } from './events';
import { meetingForms, memberFields, referralGrounds } from './referral-grounds';

const termIn = (rows: readonly { readonly code: string; readonly term: string }[], code: string) =>
  rows.find((row) => row.code === code)?.term ?? code;

export const committeeTelling: Telling<CommitteeEvent> = {
  ReferralGroundsFound: {
    term: '认定应当提请咨询',
    basis: '行政复议法第五十二条第二款',
    tell: ({ grounds, reasonId }) => ({
      lines: grounds.map((code) => termIn(referralGrounds, code)),
      textIds: [reasonId],
    }),
  },
  CaseReferred: {
    term: '提请行政复议委员会咨询',
    basis: '行政复议法第五十二条第二款',
    tell: ({ referral, grounds, issuesId, proposalId, meeting }) => ({
      lines: [
        `第${referral}次提请`,
        ...grounds.map((code) => termIn(referralGrounds, code)),
        ...(meeting ? [`拟于${inChinese(meeting.day)}${meeting.hour}开会`] : []),
      ],
      textIds: [issuesId, proposalId, ...(meeting ? [meeting.placeId] : [])],
    }),
  },
  CommitteeMet: {
    term: '召开咨询会议',
    basis: '行政复议法实施条例第五十一条',
    tell: ({ form, members }) => ({
      lines: [
        `${termIn(meetingForms, form)} · 委员${members.length}名`,
        ...members.map(({ memberId, field }) => `${name(memberId)} · ${termIn(memberFields, field)}`),
      ],
    }),
  },
  MemberPositionGiven: {
    term: '委员提出意见',
    basis: '行政复议法第五十二条第三款',
    tell: ({ memberId, position, opinionId }) => ({
      lines: [
        `${name(memberId)} · ${position === 'sealed' ? '全部委员提出以前封存' : `主张${outcomeTerms[position]}`}`,
      ],
      textIds: [opinionId],
    }),
  },
  AdviceGiven: {
    term: '咨询意见',
    basis: '行政复议法第五十二条第三款',
    tell: ({ majority, voices, members, opinionId }) => ({
      lines: [
        majority
          ? `多数意见：${outcomeTerms[majority]} · ${members}名委员中${voices}名`
          : `没有形成多数意见 · ${members}名委员`,
      ],
      textIds: [opinionId],
    }),
  },
};

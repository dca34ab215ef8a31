import type { Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { CommitteeEvent } from './events';
import type { Referral } from './state';

const amendOne = (
  file: CaseFile,
  which: number,
  change: (referral: Referral) => Partial<Referral>,
): CaseFile => ({
  ...file,
  committee: {
    ...file.committee,
    referrals: file.committee.referrals.map((each) =>
      each.referral === which ? { ...each, ...change(each) } : each,
    ),
  },
});

export const committeeEvolution: Evolution<CaseFile, CommitteeEvent> = {
  ReferralGroundsFound: (file, { grounds }) => ({
    ...file,
    committee: { ...file.committee, grounds: [...new Set([...file.committee.grounds, ...grounds])] },
  }),
  CaseReferred: (file, { on, referral, grounds }) => ({
    ...file,
    committee: {
      ...file.committee,
      referrals: [
        ...file.committee.referrals,
        {
          referral,
          referredOn: on,
          grounds,
          metOn: null,
          form: null,
          members: [],
          positions: [],
          advice: null,
        },
      ],
    },
  }),
  CommitteeMet: (file, { on, referral, form, members }) =>
    amendOne(file, referral, () => ({ metOn: on, form, members })),
  MemberPositionGiven: (file, { referral, memberId, position }) =>
    amendOne(file, referral, ({ positions }) => ({ positions: [...positions, { memberId, position }] })),
  // 采纳情况针对最近一次咨询意见说明。
  AdviceGiven: (file, { on, referral, majority }) => ({
    ...amendOne(file, referral, () => ({ advice: { on, majority } })),
    rulings: { ...file.rulings, adviceWeighed: null },
  }),
};

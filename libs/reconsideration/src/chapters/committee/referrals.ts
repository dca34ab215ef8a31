import type { DecisionOutcome } from '@fuyi/law';
import type { CaseFile } from '../../state';
import type { MemberPosition, Referral } from './state';

export const openReferral = ({ committee }: CaseFile): Referral | null =>
  committee.referrals.find(({ advice }) => advice === null) ?? null;

/** The advice the decision has to deal with: the last one given. */
export const lastAdvice = ({ committee }: CaseFile): Referral['advice'] =>
  committee.referrals.findLast(({ advice }) => advice !== null)?.advice ?? null;

/** 〔约定 CMT-06〕与案件有利害关系的委员回避；what a recused member said before does not count either. */
export const heardBy = (
  { participants }: CaseFile,
  { members, positions }: Referral,
): Pick<Referral, 'members' | 'positions'> => {
  const sits = ({ memberId }: { readonly memberId: string }) => !participants.recusedIds.includes(memberId);
  return { members: members.filter(sits), positions: positions.filter(sits) };
};

export const mustRefer = ({ hearing, committee }: CaseFile): boolean =>
  hearing.grave !== null || committee.grounds.length > 0;

/** 多数意见；voices of the strongest position, and null where two are as strong. */
export const majorityOf = (
  positions: readonly MemberPosition[],
): { readonly majority: DecisionOutcome | null; readonly voices: number } => {
  const counted = new Map<DecisionOutcome, number>();
  for (const { position } of positions)
    if (position !== 'sealed') counted.set(position, (counted.get(position) ?? 0) + 1);
  const [first, second] = [...counted].sort(([, left], [, right]) => right - left);
  const voices = first?.[1] ?? 0;
  return { majority: first && voices > (second?.[1] ?? 0) ? first[0] : null, voices };
};

/** 委员的个别意见在全部提出以前封存。 */
export const withSealedPositions = (file: CaseFile): CaseFile => ({
  ...file,
  committee: {
    ...file.committee,
    referrals: file.committee.referrals.map((each) =>
      each.advice
        ? each
        : { ...each, positions: each.positions.map((given) => ({ ...given, position: 'sealed' as const })) },
    ),
  },
});

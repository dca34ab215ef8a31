import { addYears, type Barred, type PlainDate, type Rules } from '@fuyi/kernel';
import { bar } from './bars';
import type { OrganizationCommand } from './commands';
import type { Capacity, OrganizationEvent, Term } from './events';
import { fittingBar, type ClashOf } from './fitting';
import { grantOf, headGrants, heldBy, overlap, postOf, securityGrants } from './holdings';
import type { Grant, Organization } from './state';

type Granting = Extract<
  OrganizationCommand,
  { type: 'ProposeAppointment' | 'ProposeDelegation' | 'AnswerProposal' }
>;

const longestTermYears = 5;

const termBar = (on: PlainDate, { from, until }: Term): Barred | null => {
  if (from < on) return bar('TERM_IN_PAST');
  if (until < from) return bar('TERM_REVERSED');
  return until >= addYears(from, longestTermYears) ? bar('TERM_TOO_LONG') : null;
};

/** 哪几种同意：任命要另一名负责人和安全管理员，委托代行要安全管理员。 */
const neededFor = ({ ofGrantId }: Grant): readonly Capacity[] =>
  ofGrantId === null ? ['head', 'security'] : ['security'];

/** 凭哪个岗位同意；the post may be lent, but not by the proposer: that would be the same person twice. */
const capacityOf = (state: Organization, grant: Grant, by: string, on: PlainDate): Capacity | Barred => {
  const needed = neededFor(grant);
  const heads = heldBy(state, by, on).filter(
    ({ post }) => post.role === 'office-head' || post.role === 'authority-head',
  );
  const found = [
    ...securityGrants(state, by, on).map((held) => ({ ...held, capacity: 'security' as const })),
    ...heads.map((held) => ({ ...held, capacity: 'head' as const })),
  ].filter(({ capacity }) => needed.includes(capacity));
  const independent = found.find(({ forId }) => forId !== grant.proposedBy && forId !== grant.accountId);
  if (independent) return independent.capacity;
  return bar(found.length > 0 ? 'SAME_PERSON' : 'NOT_DECIDER');
};

export const grantRules = (clashOf: ClashOf): Rules<Organization, Granting, OrganizationEvent> => ({
  ProposeAppointment: (data, state) => {
    if (!state.foundedOn) return bar('NOT_FOUNDED');
    if (grantOf(state, data.grantId)) return [];
    const post = postOf(state, data.postId);
    if (!post || post.abolishedOn) return bar('NO_SUCH_POST');
    if (data.by === data.accountId) return bar('OWN_APPOINTMENT');
    const heads = headGrants(state, data.by, post.unitId, data.on);
    if (heads.length === 0) return bar('NOT_HEAD_OF_UNIT');
    if (heads.every(({ forId }) => forId === data.accountId)) return bar('OWN_APPOINTMENT');
    const barred = termBar(data.on, data) ?? fittingBar(state, data, clashOf);
    return barred ?? [{ type: 'AppointmentProposed', data }];
  },

  ProposeDelegation: (data, state) => {
    if (!state.foundedOn) return bar('NOT_FOUNDED');
    if (grantOf(state, data.grantId)) return [];
    const lent = grantOf(state, data.ofGrantId);
    const own = lent && lent.ofGrantId === null && lent.stage === 'made' && lent.accountId === data.by;
    if (!lent || !own || lent.until < data.on) return bar('NOT_HOLDER');
    if (data.toId === data.by) return bar('DELEGATED_TO_ONESELF');
    const early = termBar(data.on, data);
    if (early) return early;
    if (data.from < lent.from || data.until > lent.until) return bar('BEYOND_TERM');
    const ofOffice = heldBy(state, data.toId, data.from).filter(({ forId }) => forId === null);
    if (!ofOffice.some(({ unit }) => unit.kind !== 'agency')) return bar('DELEGATE_WITHOUT_POST');
    const already = state.grants.some(
      (grant) =>
        grant.ofGrantId === data.ofGrantId &&
        (grant.stage === 'made' || grant.stage === 'proposed') &&
        overlap(grant, data),
    );
    if (already) return bar('DELEGATED_ALREADY');
    const wanted = { ...data, accountId: data.toId, postId: lent.postId };
    return fittingBar(state, wanted, clashOf) ?? [{ type: 'DelegationProposed', data }];
  },

  AnswerProposal: ({ on, by, grantId, agreed, reasonId }, state) => {
    const grant = grantOf(state, grantId);
    if (!grant) return bar('NO_SUCH_PROPOSAL');
    const said = grant.agreed.some((answer) => answer.by === by);
    if (grant.stage !== 'proposed') return said && agreed ? [] : bar('PROPOSAL_CLOSED');
    if (by === grant.proposedBy) return bar('SAME_PERSON');
    if (by === grant.accountId) return bar('OWN_APPOINTMENT');
    const capacity = capacityOf(state, grant, by, on);
    if (typeof capacity !== 'string') return capacity;
    if (!agreed)
      return reasonId === null
        ? bar('REFUSAL_REASON_MISSING')
        : [{ type: 'ProposalRefused', data: { on, by, grantId, capacity, reasonId } }];
    if (grant.until < on) return bar('PROPOSAL_EXPIRED');
    if (grant.agreed.some((answer) => answer.capacity === capacity)) return [];
    if (postOf(state, grant.postId)?.abolishedOn) return bar('NO_SUCH_POST');
    const barred = fittingBar(state, grant, clashOf);
    if (barred) return barred;
    const agreement = { type: 'ProposalAgreed', data: { on, by, grantId, capacity } } as const;
    const complete = neededFor(grant).every(
      (each) => each === capacity || grant.agreed.some((answer) => answer.capacity === each),
    );
    if (!complete) return [agreement];
    const made = grant.ofGrantId === null ? 'AppointmentMade' : 'DelegationMade';
    return [agreement, { type: made, data: { on, grantId } }];
  },
});

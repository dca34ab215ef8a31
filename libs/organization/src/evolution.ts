import type { Evolution } from '@fuyi/kernel';
import type { OrganizationEvent } from './events';
import type { Grant, Organization } from './state';

const change = (
  state: Organization,
  which: (grant: Grant) => boolean,
  fields: (grant: Grant) => Partial<Grant>,
): Organization => ({
  ...state,
  grants: state.grants.map((grant) => (which(grant) ? { ...grant, ...fields(grant) } : grant)),
});
const is =
  (grantId: string) =>
  (grant: Grant): boolean =>
    grant.grantId === grantId;

const unanswered = { stage: 'proposed', agreed: [], endedOn: null, reasonId: null } as const;
const holderOf = ({ grants }: Organization, grantId: string) => grants.find(is(grantId))?.accountId;

export const organizationEvolution: Evolution<Organization, OrganizationEvent> = {
  OrganizationFounded: (_, { on, units, posts, appointments }) => ({
    foundedOn: on,
    units: units.map((unit) => ({ ...unit, closedOn: null })),
    posts: posts.map((post) => ({ ...post, abolishedOn: null })),
    grants: appointments.map((grant) => ({
      ...grant,
      ...unanswered,
      ofGrantId: null,
      proposedBy: null,
      stage: 'made',
    })),
  }),
  UnitOpened: (state, { on: _, by: __, ...unit }) => ({
    ...state,
    units: [...state.units, { ...unit, closedOn: null }],
  }),
  UnitRenamed: (state, { unitId, name }) => ({
    ...state,
    units: state.units.map((unit) => (unit.unitId === unitId ? { ...unit, name } : unit)),
  }),
  UnitClosed: (state, { on, unitId }) => ({
    ...state,
    units: state.units.map((unit) => (unit.unitId === unitId ? { ...unit, closedOn: on } : unit)),
  }),
  PostCreated: (state, { on: _, by: __, ...post }) => ({
    ...state,
    posts: [...state.posts, { ...post, abolishedOn: null }],
  }),
  PostAbolished: (state, { on, postId }) => ({
    ...state,
    posts: state.posts.map((post) => (post.postId === postId ? { ...post, abolishedOn: on } : post)),
  }),
  AppointmentProposed: (state, { by, grantId, accountId, postId, from, until }) => ({
    ...state,
    grants: [
      ...state.grants,
      { ...unanswered, grantId, accountId, postId, from, until, ofGrantId: null, proposedBy: by },
    ],
  }),
  DelegationProposed: (state, { by, grantId, ofGrantId, toId, from, until, reasonId }) => ({
    ...state,
    grants: [
      ...state.grants,
      {
        ...unanswered,
        ...{ grantId, ofGrantId, from, until, reasonId },
        accountId: toId,
        postId: state.grants.find(is(ofGrantId))?.postId ?? '',
        proposedBy: by,
      },
    ],
  }),
  ProposalAgreed: (state, { by, grantId, capacity }) =>
    change(state, is(grantId), ({ agreed }) => ({ agreed: [...agreed, { capacity, by }] })),
  ProposalRefused: (state, { on, grantId }) =>
    change(state, is(grantId), () => ({ stage: 'refused', endedOn: on })),
  AppointmentMade: (state, { grantId }) => change(state, is(grantId), () => ({ stage: 'made' })),
  DelegationMade: (state, { grantId }) => change(state, is(grantId), () => ({ stage: 'made' })),
  GrantEnded: (state, { on, grantId }) =>
    change(
      state,
      (grant) => grant.grantId === grantId || grant.ofGrantId === grantId,
      (grant) => (grant.endedOn ? {} : { stage: 'ended', endedOn: on }),
    ),
  PersonDeparted: (state, { on, accountId }) =>
    change(
      state,
      ({ accountId: holder, ofGrantId }) =>
        holder === accountId || (ofGrantId !== null && holderOf(state, ofGrantId) === accountId),
      (grant) => (grant.endedOn ? {} : { stage: 'ended', endedOn: on }),
    ),
  CasesHandedOver: (state) => state,
};

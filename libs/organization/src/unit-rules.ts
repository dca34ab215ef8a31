import type { Rules } from '@fuyi/kernel';
import { bar } from './bars';
import type { OrganizationCommand } from './commands';
import type { OrganizationEvent, Post } from './events';
import type { ClashOf } from './fitting';
import { fittingBar } from './fitting';
import { postOf, unitOf } from './holdings';
import { organizationEvolution } from './evolution';
import { noOrganization, type OpenUnit, type Organization } from './state';

type Arranging = Extract<
  OrganizationCommand,
  {
    type: 'FoundOrganization' | 'OpenUnit' | 'RenameUnit' | 'CloseUnit' | 'CreatePost' | 'AbolishPost';
  }
>;

const openUnit = (state: Organization, unitId: string): OpenUnit | null => {
  const unit = unitOf(state, unitId);
  return unit && unit.closedOn === null ? unit : null;
};
const nameTaken = ({ units }: Organization, name: string, but: string) =>
  units.some((unit) => unit.closedOn === null && unit.name === name && unit.unitId !== but);

const fitsUnit = ({ role }: Pick<Post, 'role'>, { kind, receptionPointId }: OpenUnit) =>
  (role === 'agency') === (kind === 'agency') && (role !== 'clerk' || receptionPointId !== null);

/** 单位和岗位：没有任命以前，谁也不因此得到权限。 */
export const unitRules = (clashOf: ClashOf): Rules<Organization, Arranging, OrganizationEvent> => ({
  FoundOrganization: (data, { foundedOn }) => {
    if (foundedOn) return [];
    const founded = organizationEvolution.OrganizationFounded(noOrganization, data);
    const roles = founded.grants.flatMap(({ postId }) => postOf(founded, postId)?.role ?? []);
    const heads = roles.filter((role) => role === 'office-head' || role === 'authority-head');
    if (heads.length < 2 || !roles.includes('security-admin')) return bar('FOUNDED_WITHOUT_DECIDERS');
    for (const { unitId, role } of data.posts) {
      const unit = unitOf(founded, unitId);
      if (!unit) return bar('NO_SUCH_UNIT');
      if (!fitsUnit({ role }, unit)) return bar('POST_NOT_OF_UNIT');
    }
    for (const grant of founded.grants) {
      if (!postOf(founded, grant.postId)) return bar('NO_SUCH_POST');
      if (grant.until < grant.from) return bar('TERM_REVERSED');
      const barred = fittingBar(founded, grant, clashOf);
      if (barred) return barred;
    }
    return [{ type: 'OrganizationFounded', data }];
  },

  OpenUnit: (data, state) => {
    if (!state.foundedOn) return bar('NOT_FOUNDED');
    if (unitOf(state, data.unitId)) return [];
    if (data.parentId !== null && !openUnit(state, data.parentId)) return bar('NO_SUCH_UNIT');
    if (nameTaken(state, data.name, data.unitId)) return bar('UNIT_TAKEN');
    return [{ type: 'UnitOpened', data }];
  },

  RenameUnit: (data, state) => {
    const unit = openUnit(state, data.unitId);
    if (!unit) return bar('NO_SUCH_UNIT');
    if (unit.name === data.name) return [];
    if (nameTaken(state, data.name, data.unitId)) return bar('UNIT_TAKEN');
    return [{ type: 'UnitRenamed', data }];
  },

  CloseUnit: (data, state) => {
    if (!unitOf(state, data.unitId)) return bar('NO_SUCH_UNIT');
    if (!openUnit(state, data.unitId)) return [];
    const inUse =
      state.units.some(({ parentId, closedOn }) => parentId === data.unitId && closedOn === null) ||
      state.posts.some(({ unitId, abolishedOn }) => unitId === data.unitId && abolishedOn === null);
    return inUse ? bar('UNIT_IN_USE') : [{ type: 'UnitClosed', data }];
  },

  CreatePost: (data, state) => {
    const unit = openUnit(state, data.unitId);
    if (!unit) return bar('NO_SUCH_UNIT');
    if (postOf(state, data.postId)) return [];
    if (!fitsUnit(data, unit)) return bar('POST_NOT_OF_UNIT');
    const taken = state.posts.some(
      ({ unitId, role, abolishedOn }) => unitId === data.unitId && role === data.role && !abolishedOn,
    );
    return taken ? bar('POST_TAKEN') : [{ type: 'PostCreated', data }];
  },

  AbolishPost: (data, state) => {
    const post = postOf(state, data.postId);
    if (!post) return bar('NO_SUCH_POST');
    if (post.abolishedOn) return [];
    const held = state.grants.some(
      ({ postId, stage, until }) =>
        postId === data.postId && (stage === 'made' || stage === 'proposed') && until >= data.on,
    );
    return held ? bar('POST_HELD') : [{ type: 'PostAbolished', data }];
  },
});

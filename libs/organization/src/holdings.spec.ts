import { addDays } from '@fuyi/kernel';
import type { OrganizationEvent } from './events';
import { organizationEvolution } from './evolution';
import { agreed, day, delegated, departed, founded, made, on, proposed, until } from './examples';
import { heldBy } from './holdings';
import { noOrganization, type Organization } from './state';

const after = (...events: readonly OrganizationEvent[]) =>
  events.reduce<Organization>(
    (state, { type, data }) => organizationEvolution[type](state, data as never),
    noOrganization,
  );
const roles = (state: Organization, accountId: string, today = on) =>
  heldBy(state, accountId, today).map(({ post, forId }) =>
    forId ? `${post.role}（代${forId}）` : post.role,
  );

describe('T24　每项权限都有最后一日', () => {
  it('最后一日还在任，次日不在', () => {
    expect(roles(after(founded), 'shen', until)).toEqual(['officer']);
    expect(roles(after(founded), 'shen', addDays(until, 1))).toEqual([]);
  });

  it('没有同意齐的不生效，生效了的从第一日起', () => {
    const half = [founded, proposed(), agreed('mayor', 'head')] as const;
    expect(roles(after(...half), 'new', day('2026-04-01'))).toEqual([]);
    const whole = after(...half, agreed('guard', 'security'), made);
    expect(roles(whole, 'new', day('2026-03-31'))).toEqual([]);
    expect(roles(whole, 'new', day('2026-04-01'))).toEqual(['officer']);
  });

  it('离岗、终止，当天就不在任', () => {
    expect(roles(after(founded, departed('shen')), 'shen')).toEqual([]);
    const ended = { on, by: 'head', grantId: 'shen@section.officer', reasonId: 'text' };
    expect(roles(after(founded, { type: 'GrantEnded', data: ended }), 'shen')).toEqual([]);
  });

  it('离岗时待同意的提议也不再能同意', () => {
    const state = after(founded, proposed(), departed('new'));
    expect(state.grants.find(({ grantId }) => grantId === 'g1')?.stage).toBe('ended');
  });
});

describe('委托代行', () => {
  const during = day('2026-03-10');

  it('期间里多一个代行的岗位，期间外没有', () => {
    const state = after(founded, ...delegated);
    expect(roles(state, 'han', during)).toEqual(['officer', 'office-head（代head）']);
    expect(roles(state, 'han', day('2026-03-21'))).toEqual(['officer']);
    expect(roles(state, 'head', during)).toEqual(['office-head']);
  });

  it('委托人离岗、免职，代行当即终止', () => {
    expect(roles(after(founded, ...delegated, departed('head')), 'han', during)).toEqual(['officer']);
    const ended = { on, by: 'mayor', grantId: 'head@bureau.office-head', reasonId: 'text' };
    const dismissed = after(founded, ...delegated, { type: 'GrantEnded', data: ended });
    expect(roles(dismissed, 'han', during)).toEqual(['officer']);
  });

  it('委托人的任命一终止，代行也记为终止；就是没有记，也不算在任', () => {
    const ended = { on, by: 'mayor', grantId: 'head@bureau.office-head', reasonId: 'text' };
    const gone = [{ type: 'GrantEnded', data: ended } as const, departed('head')];
    for (const event of gone) {
      const { grants } = after(founded, ...delegated, event);
      expect(grants.find(({ grantId }) => grantId === 'd1')?.stage).toBe('ended');
    }
    const state = after(founded, ...delegated);
    const unrecorded = state.grants.map((grant) =>
      grant.grantId === 'head@bureau.office-head' ? { ...grant, stage: 'ended' as const } : grant,
    );
    expect(roles({ ...state, grants: unrecorded }, 'han', during)).toEqual(['officer']);
  });
});

describe('单位', () => {
  it('更名以后，岗位所在单位写新名', () => {
    const renamed = { on, by: 'operator', unitId: 'section', name: '行政复议一科' };
    const state = after(founded, { type: 'UnitRenamed', data: renamed });
    expect(heldBy(state, 'shen', on)[0]?.unit.name).toBe('行政复议一科');
  });
});

import { rolesOf } from '@fuyi/identity';
import { plainDate } from '@fuyi/kernel';
import { clashBetween, postedAccount } from '@fuyi/orders';
import { noOrganization, organizationDecider, type Organization } from '@fuyi/organization';
import { demonstrationAccounts, demonstrationOrganization } from './index';

const { accounts } = demonstrationAccounts;
const { decide, evolve } = organizationDecider(clashBetween);
const decision = decide(demonstrationOrganization(accounts), noOrganization);
const founded = (Array.isArray(decision) ? decision : []).reduce(evolve, noOrganization) as Organization;
const on = (day: string) =>
  accounts.map((account) => ({ account, posted: postedAccount(account, founded, plainDate(day)) }));

describe('示范机构', () => {
  it('首批任命合于规则，互斥的一项也没有', () =>
    expect(decision).toMatchObject([{ type: 'OrganizationFounded' }]));

  it('任命以后，每个账号的岗位、单位和它自己写的一样', () => {
    for (const { account, posted } of on('2026-03-02')) {
      expect([...rolesOf(posted)].sort()).toEqual([...rolesOf(account)].sort());
      const { accountId, role, office, organId, receptionPointId } = account;
      expect(posted).toMatchObject({ accountId, role, office, organId, receptionPointId });
    }
  });

  it('有一名委员的任期已经届满，各人的权限都有最后一日', () => {
    const without = on('2026-09-08').filter(({ posted }) => posted.withoutPost);
    expect(without.map(({ account }) => account.accountId)).toEqual(['committee-member4']);
    expect(
      on('2029-01-01').every(({ account, posted }) => posted.withoutPost ?? account.role === 'applicant'),
    ).toBe(true);
  });
});

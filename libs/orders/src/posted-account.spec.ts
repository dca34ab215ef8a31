import type { Account } from '@fuyi/identity';
import { plainDate } from '@fuyi/kernel';
import { noOrganization, organizationEvolution } from '@fuyi/organization';
import { postedAccount } from './posted-account';
import { delegated, departed, founded, holds } from '../../organization/src/examples';

const account = (accountId: string, more: Partial<Account> = {}): Account => ({
  ...{ accountId, name: accountId, role: 'officer', further: ['registrar'], office: '旧科室' },
  ...{ organId: 'old', receptionPointId: 'old', personId: null, caseId: null },
  ...more,
});
const after = (...events: readonly (typeof founded)[]) =>
  events.reduce((state, { type, data }) => organizationEvolution[type](state, data as never), noOrganization);
const day = plainDate('2026-03-10');
const organization = after(founded);

describe('账号的岗位来自任命', () => {
  it('在任的岗位、单位，代替账号自己写的', () =>
    expect(postedAccount(account('shen'), organization, day)).toEqual(
      account('shen', { further: [], office: 'section', organId: null, receptionPointId: null }),
    ));

  it('没有任命的，没有岗位；机构没有启用的，照账号自己写的', () => {
    expect(postedAccount(account('nobody'), organization, day)).toMatchObject({
      ...{ withoutPost: true, further: [], organId: null },
    });
    expect(postedAccount(account('nobody'), noOrganization, day)).toEqual(account('nobody'));
  });

  it('申请人没有岗位，也不需要', () => {
    const applicant = account('citizen', { role: 'applicant', further: [] });
    expect(postedAccount(applicant, organization, day)).toEqual(applicant);
  });

  it('代行的岗位在兼任里，写明代谁', () => {
    const during = postedAccount(account('han'), after(founded, ...delegated), day);
    expect(during).toMatchObject({
      ...{ role: 'officer', further: ['office-head'], office: 'section' },
      delegated: [{ role: 'office-head', forId: 'head' }],
    });
  });

  it('离岗的当即没有岗位', () =>
    expect(postedAccount(account('shen'), after(founded, departed('shen')), day).withoutPost).toBe(true));

  it('被申请人的机关来自单位', () => {
    const withAgency = {
      ...founded,
      data: {
        ...(founded as Extract<typeof founded, { type: 'OrganizationFounded' }>).data,
        appointments: [holds('lin', 'police.agency')],
      },
    } as typeof founded;
    expect(postedAccount(account('lin'), after(withAgency), day)).toMatchObject({
      ...{ role: 'agency', organId: 'police', receptionPointId: null },
    });
  });
});

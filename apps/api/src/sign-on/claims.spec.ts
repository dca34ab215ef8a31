import { accountIn, claimMappingIn, isStrong } from './claims';

const mapping = claimMappingIn(
  JSON.stringify({
    account: 'employee',
    organ: 'unit',
    roles: { claim: 'groups', of: { heads: 'office-head', officers: 'officer', agencies: 'agency' } },
  }),
);
const told = { employee: 'e-7', name: '秦望舒', department: '行政复议科' };

describe('统一账号的声明对应成账号', () => {
  it('岗位按设置里的先后，第一个是本职，其余兼任；单位、姓名照声明', () =>
    expect(accountIn({ ...told, groups: ['officers', 'canteen', 'heads'] }, mapping)).toMatchObject({
      accountId: 'e-7',
      name: '秦望舒',
      office: '行政复议科',
      role: 'office-head',
      further: ['officer'],
    }));

  it.each([
    ['没有对应的组', { ...told, groups: ['canteen'] }],
    ['没有组', told],
    ['没有账号', { name: '某人', groups: ['officers'] }],
    ['账号里有不能用的字', { ...told, employee: 'e 7\n', groups: ['officers'] }],
    ['被申请人没有单位', { ...told, groups: ['agencies'] }],
  ])('%s：不认识', (_, claims) => expect(accountIn(claims, mapping)).toBeNull());

  it('只写一个组的也认', () =>
    expect(accountIn({ ...told, groups: 'officers' }, mapping)?.role).toBe('officer'));

  it('那边验过第二重的看 amr', () => {
    expect(isStrong({ amr: ['pwd', 'otp'] })).toBe(true);
    expect(isStrong({ amr: ['pwd'] })).toBe(false);
    expect(isStrong({})).toBe(false);
  });
});

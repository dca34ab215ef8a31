import { clashesOf, exclusions } from './exclusions';
import { roles } from './roles';

describe('互斥的岗位', () => {
  it.each(['admin', 'security-admin', 'auditor'] as const)('三员分立：%s 不兼任别的任何岗位', (role) =>
    expect(
      roles.filter((other) => other !== role && clashesOf({ role, further: [other] }).length === 0),
    ).toEqual([]),
  );

  it.each(['agency', 'applicant'] as const)('%s 与复议机关的岗位不能是同一账号', (role) =>
    expect(
      roles.filter((other) => other !== role && clashesOf({ role: other, further: [role] }).length === 0),
    ).toEqual([]),
  );

  it('承办人可以兼任立案人员、委员、听证主持，在同一案件中另有限制', () => {
    for (const other of ['registrar', 'committee-member', 'hearing-host', 'mediator'] as const)
      expect(clashesOf({ role: 'officer', further: [other] })).toEqual([]);
    expect(exclusions.filter(({ within }) => within === 'case').length).toBeGreaterThan(0);
  });

  it('每条都说明理由和依据', () =>
    expect(exclusions.filter(({ reason, basis }) => reason === '' || basis === '')).toEqual([]));
});

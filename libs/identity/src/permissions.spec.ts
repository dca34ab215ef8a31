import { grantOf, permissions, permitted, type Action } from './permissions';
import { roles, type Account, type Role } from './roles';

const account = (role: Role): Account => ({
  accountId: role,
  name: role,
  role,
  further: [],
  office: '',
  organId: null,
  receptionPointId: null,
  personId: null,
  caseId: null,
});
const relations = [
  undefined,
  { ownOrgan: false, assigned: false },
  { ownOrgan: true, assigned: false },
  { ownOrgan: false, assigned: true },
];

describe('权限表', () => {
  it('每个行为只有一行', () => {
    const actions = permissions.map(({ action }) => action);
    expect(new Set(actions).size).toBe(actions.length);
  });

  const cells = permissions.flatMap(({ action }) => roles.map((role) => [role, action] as const));
  it.each(cells)('%s 办 %s：与表一致', (role, action) => {
    const grant = grantOf(role, action);
    const answers = relations.map((relation) => permitted(account(role), action, relation));
    expect(answers).toEqual(
      {
        allowed: [true, true, true, true],
        'own-organ': [false, false, true, false],
        assigned: [false, false, false, true],
        denied: [false, false, false, false],
      }[grant],
    );
  });

  it('表里没有的行为，谁也不能办', () =>
    expect(roles.map((role) => permitted(account(role), 'case.unknown' as Action))).toEqual(
      roles.map(() => false),
    ));

  it('第六十一条：起草、审核、审批不在同一角色', () => {
    const chain: readonly Action[] = ['case.draft', 'case.review.office-head', 'case.review.authority-head'];
    for (const role of roles)
      expect(chain.filter((action) => grantOf(role, action) !== 'denied').length).toBeLessThanOrEqual(1);
  });

  it('第七十九条：提出公开与审核公开不在同一角色', () => {
    for (const role of roles)
      expect(
        [grantOf(role, 'publication.propose'), grantOf(role, 'publication.review')].filter(
          (grant) => grant !== 'denied',
        ).length,
      ).toBeLessThanOrEqual(1);
  });

  it('被申请人只能就自己的案件阅卷、答复，纸质答复由承办人登记；管理员看不到案件', () => {
    expect(grantOf('agency', 'case.read')).toBe('own-organ');
    expect(grantOf('agency', 'case.reply')).toBe('own-organ');
    expect(grantOf('officer', 'case.reply')).toBe('assigned');
    const ofAdmin = permissions.filter(({ action }) => grantOf('admin', action) !== 'denied');
    expect(ofAdmin.filter(({ action }) => /^(case|reception|file|publication)\./.test(action))).toEqual([]);
  });
});

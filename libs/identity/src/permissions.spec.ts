import { grantOf, permitted, reaches, seerOf, statusGrantOf, type Relation } from './grants';
import { permissions, type Action, type Grant, type Row } from './permissions';
import { roles, type Account, type Role } from './roles';

const account = (role: Role, ...further: readonly Role[]): Account => ({
  accountId: role,
  name: role,
  role,
  further,
  office: '',
  organId: null,
  receptionPointId: null,
  personId: null,
  caseId: null,
});
const stranger: Relation = {
  ...{ ownOrgan: false, own: false, assigned: [], unit: [], formerHolder: false },
  ...{ recused: false, sealed: false, accepted: false, closed: false },
};
const rows: readonly Row[] = permissions;

describe('权限表', () => {
  it('每个行为只有一行', () => {
    const actions = rows.map(({ action }) => action);
    expect(new Set(actions).size).toBe(actions.length);
  });

  it('表里没有的行为，谁也不能办', () =>
    expect(roles.map((role) => permitted(account(role), 'case.unknown' as Action))).toEqual(
      roles.map(() => false),
    ));

  /** 哪一种关系够得着：a row for each way a cell may be written. */
  const ways: readonly (readonly [Grant, Partial<Relation>, Partial<Relation>])[] = [
    ['organ', {}, { sealed: true }],
    ['organ-open', {}, { accepted: true }],
    ['organ-closed', { closed: true }, {}],
    ['unit', { unit: ['officer'] }, { unit: ['clerk'] }],
    ['unit-open', { unit: ['officer'] }, { unit: ['officer'], accepted: true }],
    ['assigned', { assigned: ['officer'] }, { assigned: ['hearing-host'], formerHolder: true }],
    ['own-organ', { ownOrgan: true }, { own: true }],
    ['own', { own: true }, { ownOrgan: true }],
  ];
  it.each(ways)('%s：够得着的和够不着的', (grant, inside, outside) => {
    expect(reaches('officer', grant, { ...stranger, ...inside })).toBe(true);
    expect(reaches('officer', grant, { ...stranger, ...outside })).toBe(false);
  });

  it('第十条回避：已经回避的，什么关系也够不着', () => {
    for (const [grant, inside] of ways)
      expect(reaches('officer', grant, { ...stranger, ...inside, recused: true })).toBe(false);
    expect(reaches('officer', 'allowed', { ...stranger, recused: true })).toBe(false);
  });

  it('兼任的岗位一并计算；在一件案件面前，只用看得到它的岗位', () => {
    const both = account('officer', 'registrar', 'hearing-host');
    expect(permitted(both, 'case.accept', stranger)).toBe(true);
    const accepted = { ...stranger, accepted: true };
    expect(seerOf(both, accepted)).toMatchObject({
      sight: 'status',
      account: { role: 'registrar', further: [] },
    });
    expect(seerOf(both, { ...accepted, assigned: ['hearing-host'] })).toMatchObject({
      sight: 'full',
      account: { role: 'hearing-host', further: [] },
    });
    expect(seerOf(account('officer'), accepted)).toBeNull();
  });

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

  it('被申请人只能就自己的案件阅卷、答复，纸质答复由承办人登记', () => {
    expect(grantOf('agency', 'case.read')).toBe('own-organ');
    expect(grantOf('agency', 'case.reply')).toBe('own-organ');
    expect(grantOf('officer', 'case.reply')).toBe('assigned');
  });

  it.each(['admin', 'security-admin', 'auditor', 'statistician'] as const)('%s 看不到案件', (role) =>
    expect(
      rows.filter(
        ({ action }) =>
          /^(case|reception|file|publication|work|reminder|person)\./.test(action) &&
          (grantOf(role, action as Action) !== 'denied' ||
            statusGrantOf(role, action as Action) !== 'denied'),
      ),
    ).toEqual([]),
  );

  /** 还没有的，说明在哪里。 */
  const elsewhere: Readonly<Record<number, string>> = {
    23: '调解中提出的方案，平台不登记',
    25: '声明回避，由当事人关系一节登记',
    33: '没有成批导出',
    38: '还原、销毁密钥由另一条路办理',
    39: '破窗查看另有登记',
  };
  it('规格的三十九行，除说明没有的，都有行为实现', () => {
    const implemented = new Set(rows.flatMap(({ lines }) => lines));
    const missing = Array.from({ length: 39 }, (_, n) => n + 1).filter((line) => !implemented.has(line));
    expect(missing.filter((line) => elsewhere[line] === undefined)).toEqual([]);
  });

  it('案件里的行为，每一格都写明到哪些案件', () =>
    expect(
      rows.filter(
        ({ action, roles: cells }) =>
          /^case\.(?!list|receive)/.test(action) && Object.values(cells).includes('allowed'),
      ),
    ).toEqual([]));
});

import { demonstrationAccounts, reference } from './index';

const { authority, organs, receptionPoints, actKinds, adminFields } = reference;
const repeated = (values: readonly string[]) => values.filter((value, n) => values.indexOf(value) !== n);
const organIds = organs.map(({ organId }) => organId);

describe('本区参考资料', () => {
  it('机关、接待点、代码、账号的编号各不重复', () => {
    const lists = [
      organIds,
      organs.map(({ name }) => name),
      receptionPoints.map(({ receptionPointId }) => receptionPointId),
      actKinds.map(({ code }) => code),
      adminFields.map(({ code }) => code),
      demonstrationAccounts.accounts.map(({ accountId }) => accountId),
    ];
    expect(lists.flatMap(repeated)).toEqual([]);
  });

  it('本区四个街道、九个镇', () => {
    const count = (kind: string) => organs.filter((organ) => organ.kind === kind).length;
    expect([count('subdistrict'), count('town')]).toEqual([4, 9]);
  });

  it('第二十四条第四款 派出机构都可以由区政府管辖，市级部门分局所设的首先是市政府，并写明所属机关', () => {
    const dispatched = organs.filter(({ kind }) => kind === 'dispatched-agency');
    expect(dispatched.length).toBeGreaterThan(0);
    for (const { competentAuthority, alternativeAuthority, basis, parentOrganId } of dispatched) {
      const parent = organs.find(({ organId }) => organId === parentOrganId);
      expect([competentAuthority, alternativeAuthority, basis]).toEqual([
        ...(parent?.kind === 'municipal-branch'
          ? [authority.superiorAuthority, authority.name]
          : [authority.name, null]),
        '行政复议法第二十四条第四款',
      ]);
      expect(organIds).toContain(parentOrganId);
    }
  });

  it('第二十四条第四款 市级部门派出机构由市政府管辖，也可以由区政府管辖', () => {
    for (const organ of organs.filter(({ kind }) => kind === 'municipal-branch'))
      expect([organ.competentAuthority, organ.alternativeAuthority]).toEqual([
        authority.superiorAuthority,
        authority.name,
      ]);
  });

  it('第二十七条 税务机关的上一级主管部门管辖，区政府不管辖', () => {
    const taxation = organs.find(({ organId }) => organId === 'taxation');
    expect(taxation).toMatchObject({
      competentAuthority: '国家税务总局北京市税务局',
      alternativeAuthority: null,
      basis: '行政复议法第二十七条',
    });
  });

  it('第二十八条 对区司法局不服的，可以选择市司法局', () => {
    const justice = organs.find(({ organId }) => organId === 'justice');
    expect(justice).toMatchObject({
      competentAuthority: authority.name,
      alternativeAuthority: '北京市司法局',
    });
  });

  it('第七十九条第二款 每个工作部门写明上一级主管部门', () => {
    const departments = organs.filter(({ kind }) => kind === 'department');
    expect(departments.filter(({ superiorDepartment }) => !superiorDepartment)).toEqual([]);
  });

  it('接待点都设在已登记的机构，上报栏目都在代码表内', () => {
    expect(receptionPoints.filter(({ officeOrganId }) => !organIds.includes(officeOrganId))).toEqual([]);
    const codes = actKinds.map(({ code }) => code);
    expect(actKinds.filter(({ reportedAs }) => !codes.includes(reportedAs))).toEqual([]);
    expect(new Set(actKinds.map(({ reportedAs }) => reportedAs)).size).toBe(10);
  });

  it('账号的机关和接待点都已登记', () => {
    const points = receptionPoints.map(({ receptionPointId }) => receptionPointId);
    for (const { role, organId, receptionPointId } of demonstrationAccounts.accounts) {
      if (role === 'agency') expect(organIds).toContain(organId);
      if (role === 'clerk') expect(points).toContain(receptionPointId);
    }
  });
});

import { Barred, plainDate } from '@fuyi/kernel';
import { jurisdiction, type Jurisdiction } from './jurisdiction';
import type { OrganGraph, OrganNode } from './organ-graph';
import type { WhoActed } from './respondents';

const organ = (organId: string, kind: string, more: Partial<OrganNode> = {}): OrganNode => ({
  organId,
  name: `某${organId}`,
  kind,
  parentOrganId: null,
  superiorDepartment: null,
  ...more,
});

const graph: OrganGraph = {
  authority: {
    authorityId: 'district',
    name: '某区人民政府',
    office: '某justice',
    superiorAuthority: '某市人民政府',
  },
  organs: [
    organ('market', 'department'),
    organ('justice', 'department', { superiorDepartment: '某市司法局' }),
    organ('dayu', 'subdistrict'),
    organ('tanzhesi', 'town'),
    organ('social-insurance', 'authorized-organization', { parentOrganId: 'market' }),
    organ('market-station', 'dispatched-agency', { parentOrganId: 'market' }),
    organ('planning', 'municipal-branch', { superiorDepartment: '某市规划和自然资源委员会' }),
    organ('taxation', 'vertical', { superiorDepartment: '某市税务局' }),
    organ('tax-station', 'dispatched-agency', { parentOrganId: 'taxation' }),
    organ('coast', 'coast-guard', { superiorDepartment: '某市海警局' }),
    organ('unit', 'internal-unit', { parentOrganId: 'market' }),
    organ('office-unit', 'internal-unit', { parentOrganId: 'district' }),
    organ('police-station', 'dispatched-agency', { parentOrganId: 'planning' }),
    organ('city-brigade', 'dispatched-agency', { parentOrganId: 'city-market' }),
    organ('city-center', 'authorized-organization', { parentOrganId: 'city-market' }),
    organ('lonely', 'vertical'),
    organ('city-market', 'municipal-department'),
    organ('city', 'municipality'),
  ],
};

const old = plainDate('2026-06-30');
const now = plainDate('2026-07-01');
const by = (organId: string, more: Partial<WhoActed> = {}): WhoActed => ({
  organId,
  capacity: 'own-name',
  ...more,
});
const of = (actors: readonly WhoActed[], on = now): Jurisdiction => {
  const found = jurisdiction(actors, on, graph);
  if (found instanceof Barred) throw new Error(found.code);
  return found;
};
const barredBy = (actors: readonly WhoActed[], on = now) => {
  const found = jurisdiction(actors, on, graph);
  return found instanceof Barred ? found.code : null;
};

describe('行政复议法第二十四条至第二十八条　管辖', () => {
  it.each([
    ['第二十四条第一款第一项：本级人民政府工作部门', 'market', '某区人民政府', []],
    ['第二十四条第一款第一项：市人民政府工作部门', 'city-market', '某市人民政府', []],
    ['第二十四条第一款第二项：镇人民政府', 'tanzhesi', '某区人民政府', []],
    ['第二十四条第一款第二项：本级人民政府自己', 'district', '某市人民政府', []],
    ['第二十四条第一款第三项：街道办事处', 'dayu', '某区人民政府', []],
    ['第二十四条第一款第四项：授权的组织', 'social-insurance', '某区人民政府', []],
    ['第二十四条第二款：直辖市人民政府自己', 'city', '某city', []],
    ['第二十四条第四款：工作部门的派出机构', 'market-station', '某区人民政府', []],
    ['第二十四条第四款：市级部门在本区的派出机构', 'planning', '某市人民政府', ['某区人民政府']],
    ['第二十四条第四款：市级部门的分局所设的派出所', 'police-station', '某市人民政府', ['某区人民政府']],
    ['第二十四条第四款：市级部门不按行政区划设立的派出机构', 'city-brigade', '某市人民政府', []],
    ['第二十四条第一款第四项：市级部门管理的授权组织', 'city-center', '某市人民政府', []],
    ['第二十七条：税务', 'taxation', '某市税务局', []],
    ['第二十七条：税务机关的派出机构', 'tax-station', '某taxation', []],
    ['第二十八条：司法行政部门', 'justice', '某区人民政府', ['某市司法局']],
    ['实施条例第七十五条：海警机构', 'coast', '某市海警局', []],
    ['实施条例第三十三条：工作部门的内设机构', 'unit', '某区人民政府', []],
    ['实施条例第三十三条：人民政府的内设机构', 'office-unit', '某区人民政府', []],
  ])('%s', (title, organId, competent, alternatives) => {
    const found = of([by(organId)]);
    expect([found.competentAuthority, found.alternatives]).toEqual([competent, alternatives]);
    expect(found.explanation.at(-1)?.basis).toContain(
      /^[^第]*第[^条]*条/u.exec(title.split('：')[0] ?? '')?.[0],
    );
    expect(found.ours).toBe([competent, ...alternatives].includes('某区人民政府'));
  });

  it('实施条例第三十二条第二款：税务机关与区局共同作出，任选其一，共同决定', () => {
    const found = of([by('market'), by('taxation')]);
    expect(found).toMatchObject({
      competentAuthority: '某区人民政府',
      alternatives: ['某市税务局'],
      decidedJointly: true,
      basis: '行政复议法实施条例第三十二条第二款',
    });
    expect(found.respondents).toHaveLength(2);
  });
  it('实施条例第三十三条：施行以前的申请依第二十四条第一款第四项，机关相同', () => {
    expect(of([by('unit')], old)).toMatchObject({
      competentAuthority: '某区人民政府',
      basis: '行政复议法第二十四条第一款第四项',
    });
    expect(of([by('unit')]).basis).toBe('行政复议法实施条例第三十三条');
  });
  it('第十九条第二款：同级两个部门共同作出，共同被申请人，同一机关管辖', () => {
    const found = of([by('market'), by('justice')]);
    expect(found.respondents.map(({ organId }) => organId)).toEqual(['market', 'justice']);
    expect(found.decidedJointly).toBe(false);
  });
});

describe('行政复议法第十九条　被申请人', () => {
  const respondent = (actor: WhoActed, on = now) => of([actor], on).respondents[0]?.organId;
  it('实施条例第二十一条、实施条例（2007年）第十四条：未经授权的派出机构，设立的机关是被申请人', () => {
    expect(respondent(by('market-station', { capacity: 'unauthorized' }))).toBe('market');
    expect(of([by('market-station', { capacity: 'unauthorized' })], old).explanation[0]?.basis).toContain(
      '2007年',
    );
  });
  it('第三款：受委托的组织，委托的机关是被申请人；没有写明的，问清楚', () => {
    expect(respondent(by('dayu', { capacity: 'delegated', answersOrganId: 'market' }))).toBe('market');
    expect(barredBy([by('dayu', { capacity: 'delegated' })])).toBe('NO_ANSWERING_ORGAN');
  });
  it('第四款：职权变更，继续行使职权的机关是被申请人', () =>
    expect(respondent(by('dayu', { capacity: 'succeeded', answersOrganId: 'tanzhesi' }))).toBe('tanzhesi'));
  it('实施条例（2007年）第十三条：批准机关，施行至2026年6月30日', () => {
    const approved = by('dayu', { approvedByOrganId: 'market' });
    expect([respondent(approved, old), respondent(approved, now)]).toEqual(['market', 'dayu']);
  });
  it('没有的机关、没有上级的机关、施行以前的日子，不猜', () => {
    expect(barredBy([by('nowhere')])).toBe('UNKNOWN_ORGAN');
    expect(barredBy([])).toBe('UNKNOWN_ORGAN');
    expect(barredBy([by('lonely')])).toBe('NO_JURISDICTION_RULE');
    expect(barredBy([by('coast')], old)).toBe('NO_JURISDICTION_RULE');
    expect(barredBy([by('market')], plainDate('2001-01-01'))).toBe('NOT_IN_FORCE');
  });
});

describe('疑难情形：管辖与被申请人', () => {
  it('疑难第30例：市规自委分局的处罚，市政府管辖，也可由区政府管辖', () =>
    expect(of([by('planning')])).toMatchObject({
      competentAuthority: '某市人民政府',
      alternatives: ['某区人民政府'],
      basis: '行政复议法第二十四条第四款',
    }));
  it('疑难第31例：区税务局的处罚，告知市税务局，不是本机关', () =>
    expect(of([by('taxation')])).toMatchObject({ competentAuthority: '某市税务局', ours: false }));
  it('疑难第32例：区司法局的处罚，区政府或者市司法局', () =>
    expect(of([by('justice')])).toMatchObject({ alternatives: ['某市司法局'], ours: true }));
  it('疑难第34例：镇政府与没有授权的公司联合盖章，镇政府是被申请人', () =>
    expect(of([by('tanzhesi')]).respondents).toEqual([{ organId: 'tanzhesi', name: '某tanzhesi' }]));
  it('疑难第35例：区局作出、上级批准，7月1日前批准机关为被申请人，之后按作出机关', () => {
    const approved = by('market', { approvedByOrganId: 'city-market' });
    expect(
      [of([approved], old), of([approved], now)].map(({ respondents }) => respondents[0]?.organId),
    ).toEqual(['city-market', 'market']);
  });
});

import { Barred } from '@fuyi/kernel';
import { routing, routingCase, type RoutingCase } from '..';

const noneAgree = { applicant: false, respondent: false, thirdParties: false };
const allAgree = { applicant: true, respondent: true, thirdParties: true };
const clear: RoutingCase = {
  madeOnTheSpot: false,
  actKind: 'penalty',
  amountInvolved: null,
  informationDisclosure: false,
  factsClear: true,
  relationsClear: true,
  disputeMinor: true,
  partiesAgree: noneAgree,
  collateralReview: false,
  massApplicants: false,
  major: false,
  complex: false,
  technical: false,
};
const route = (more: Partial<RoutingCase>) => routing({ ...clear, ...more });
const bases = (more: Partial<RoutingCase>) => route(more).grounds.map(({ basis }) => basis);

describe('第五十三条　繁简分流', () => {
  it('第一款　四项逐项引用', () => {
    expect(bases({ madeOnTheSpot: true })).toEqual(['行政复议法第五十三条第一款第一项']);
    for (const actKind of ['warning', 'public-criticism'])
      expect(bases({ actKind })).toEqual(['行政复议法第五十三条第一款第二项']);
    expect(bases({ amountInvolved: 200 })).toEqual(['行政复议法第五十三条第一款第三项']);
    expect(bases({ informationDisclosure: true })).toEqual(['行政复议法第五十三条第一款第四项']);
    expect(bases({ madeOnTheSpot: true, amountInvolved: 200 })).toHaveLength(2);
  });

  it('第一款第三项　三千元整可以，三千元零一分不可以', () => {
    expect(route({ amountInvolved: 3000 })).toMatchObject({ procedure: 'summary', eligible: true });
    expect(route({ amountInvolved: 3000.01 })).toMatchObject({
      procedure: 'ordinary',
      eligible: false,
      grounds: [],
    });
    expect(route({ amountInvolved: 0 }).eligible).toBe(false);
    expect(route({ amountInvolved: null }).eligible).toBe(false);
  });

  it('第一款　事实清楚、关系明确、争议不大缺一不可，理由写明缺哪一项', () => {
    for (const premise of ['factsClear', 'relationsClear', 'disputeMinor'] as const)
      expect(route({ madeOnTheSpot: true, [premise]: false })).toMatchObject({
        procedure: 'ordinary',
        eligible: false,
      });
    expect(route({ madeOnTheSpot: true, factsClear: false }).reasons.join()).toContain('事实不清楚');
  });

  it('第二款　各方同意才可以，第三人不同意也不行', () => {
    expect(route({ partiesAgree: allAgree })).toMatchObject({ procedure: 'summary', eligible: true });
    expect(bases({ partiesAgree: allAgree, amountInvolved: 50000 })).toEqual(['行政复议法第五十三条第二款']);
    for (const party of ['applicant', 'respondent', 'thirdParties'] as const)
      expect(route({ partiesAgree: { ...allAgree, [party]: false } }).eligible).toBe(false);
  });

  it('第五十条、第五十二条　应当听证或者咨询的，不建议简易程序', () => {
    for (const fact of ['major', 'complex', 'technical', 'massApplicants', 'collateralReview'] as const) {
      const { procedure, eligible, against, reasons } = route({ madeOnTheSpot: true, [fact]: true });
      expect({ procedure, eligible, count: against.length }).toEqual({
        procedure: 'ordinary',
        eligible: true,
        count: 1,
      });
      expect(reasons.join()).toContain('不宜适用简易程序');
    }
  });

  it('理由不会为空', () => {
    expect(route({}).reasons).toEqual([
      '事实清楚、权利义务关系明确、争议不大（行政复议法第五十三条第一款）',
      '不属于行政复议法第五十三条第一款所列四项',
      '当事人未各方同意适用简易程序（行政复议法第五十三条第二款）',
      '不符合简易程序的适用条件，适用普通程序',
    ]);
  });
});

describe('分流的事实', () => {
  const code = (written: unknown) => {
    const read = routingCase(written);
    return read instanceof Barred ? read.code : 'READ';
  };
  it('缺项、类型不对的有固定代码；没有第三人的视为同意', () => {
    expect(code(clear)).toBe('READ');
    expect(code(undefined)).toBe('MALFORMED_FACTS');
    expect(code({})).toBe('MISSING_FACT');
    expect(code({ ...clear, major: 'yes' })).toBe('WRONG_FACT');
    expect(code({ ...clear, amountInvolved: '3000' })).toBe('WRONG_FACT');
    expect(code({ ...clear, amountInvolved: -1 })).toBe('WRONG_FACT');
    expect(code({ ...clear, actKind: 3 })).toBe('WRONG_FACT');
    expect(code({ ...clear, partiesAgree: true })).toBe('WRONG_FACT');
    expect(
      routingCase({ ...clear, partiesAgree: { applicant: true, respondent: true, thirdParties: null } }),
    ).toMatchObject({ partiesAgree: allAgree });
  });
});

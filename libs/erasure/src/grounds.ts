/** 个人信息保护法第四十七条第一款：应当删除的情形。Codes never change. */
export const erasureGrounds = [
  {
    code: 'purpose-over',
    term: '处理目的已实现、无法实现或者不再必要',
    basis: '个人信息保护法第四十七条第一款第一项',
  },
  { code: 'period-over', term: '保存期限已届满', basis: '个人信息保护法第四十七条第一款第二项' },
  { code: 'consent-withdrawn', term: '个人撤回同意', basis: '个人信息保护法第四十七条第一款第三项' },
  { code: 'unlawful', term: '违反法律、行政法规或者约定处理', basis: '个人信息保护法第四十七条第一款第四项' },
  { code: 'by-law', term: '法律、行政法规规定的其他情形', basis: '个人信息保护法第四十七条第一款第五项' },
] as const;

export type ErasureGround = (typeof erasureGrounds)[number]['code'];

/** 不同意的理由。 */
export const refusalGrounds = [
  { code: 'not-that-person', term: '不能证明提出的人就是本人' },
  { code: 'no-ground', term: '不属于应当删除的情形' },
  { code: 'still-needed', term: '法律、行政法规规定的保存期限未届满' },
] as const;

export type RefusalGround = (typeof refusalGrounds)[number]['code'];

/** 承办人员回避的事由；复议法没有逐项规定，依公务员法执行，〔约定〕适用于复议人员。Codes are permanent. */
export const recusalGrounds = [
  { code: 'own-interest', term: '涉及本人利害关系', basis: '公务员法第七十六条第一项' },
  {
    code: 'relative-interest',
    term: '涉及与本人有亲属关系的人员的利害关系',
    basis: '公务员法第七十六条第二项',
  },
  { code: 'took-part-in-act', term: '参与过被申请复议的行政行为', basis: '公务员法第七十六条第三项' },
  {
    code: 'respondent-colleague',
    term: '被申请人是行政复议机构所在的机关',
    basis: '行政复议法第二十八条、公务员法第七十六条第三项',
  },
  { code: 'other', term: '其他可能影响公正审理的情形', basis: '公务员法第七十六条第三项' },
] as const;

export type RecusalGround = (typeof recusalGrounds)[number]['code'];

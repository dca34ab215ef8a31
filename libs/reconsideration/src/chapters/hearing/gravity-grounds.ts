const basis = '行政复议法第五十条第一款';

/** 重大、疑难、复杂的情形（听证办法第三条第一款）：应当组织听证。Codes are permanent. */
export const gravityGrounds = [
  { code: 'public-interest', term: '涉及国家利益、重大社会公共利益', basis },
  { code: 'mass', term: '涉及群体性纠纷或者社会关注度较高', basis },
  { code: 'novel', term: '涉及新业态、新领域、新类型行政争议，案情复杂', basis },
  { code: 'evidence-disputed', term: '被申请人定案证据疑点较多，当事人对案件主要事实分歧较大', basis },
  { code: 'relations-complex', term: '法律关系复杂', basis },
  { code: 'other', term: '其他重大、疑难、复杂的情形', basis },
] as const;

export type GravityGround = (typeof gravityGrounds)[number]['code'];

/** 为什么听证：应当、认为有必要、应申请。 */
export const hearingGrounds = [
  { code: 'grave', term: '案件重大、疑难、复杂，应当听证', basis },
  { code: 'necessary', term: '行政复议机构认为有必要听证', basis: '行政复议法第五十条第二款' },
  { code: 'requested', term: '应当事人的请求听证', basis: '行政复议法第五十条第二款' },
] as const;

export type HearingGround = (typeof hearingGrounds)[number]['code'];

/** 到场情况；`effect` is what the law ties to it. */
export const presences = [
  { code: 'present', term: '参加' },
  { code: 'excused', term: '有正当理由没有参加' },
  { code: 'absent', term: '无正当理由没有参加' },
] as const;

export type Presence = (typeof presences)[number]['code'];

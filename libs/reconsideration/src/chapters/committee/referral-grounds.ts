const basis = (item: string) => `行政复议法第五十二条第二款${item}`;

/** 应当提请行政复议委员会提出咨询意见的情形。Codes are permanent. */
export const referralGrounds = [
  { code: 'grave', term: '案情重大、疑难、复杂', basis: basis('第一项') },
  { code: 'technical', term: '专业性、技术性较强', basis: basis('第二项') },
  { code: 'own-act', term: '对省、自治区、直辖市人民政府自己的行政行为不服', basis: basis('第三项') },
  { code: 'necessary', term: '行政复议机构认为有必要', basis: basis('第四项') },
] as const;

export type ReferralGround = (typeof referralGrounds)[number]['code'];

/** 委员从哪里来（第五十二条第一款、实施条例第五十条）。 */
export const memberFields = [
  { code: 'government', term: '政府部门', basis: '行政复议法第五十二条第一款' },
  { code: 'expert', term: '专家', basis: '行政复议法第五十二条第一款' },
  { code: 'scholar', term: '学者', basis: '行政复议法第五十二条第一款' },
] as const;

export type MemberField = (typeof memberFields)[number]['code'];

/** 履行职责的形式（实施条例第五十一条）。 */
export const meetingForms = [
  { code: 'case-meeting', term: '案件咨询会议', basis: '行政复议法实施条例第五十一条' },
  { code: 'plenary', term: '全体会议', basis: '行政复议法实施条例第五十一条' },
] as const;

export type MeetingForm = (typeof meetingForms)[number]['code'];

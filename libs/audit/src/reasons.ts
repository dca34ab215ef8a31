/** 为什么看：one code, permanent; what else is said is sealed. */
export const reasons = [
  { code: 'approval', term: '审核、审批本案' },
  { code: 'supervision', term: '督办、检查办案进度' },
  { code: 'complaint', term: '核查信访、投诉、举报' },
  { code: 'quality', term: '案件质量评查' },
  { code: 'handover', term: '工作交接' },
  { code: 'litigation', term: '办理应诉、检察监督' },
  { code: 'safety', term: '当事人人身、财产安全有急迫危险' },
  { code: 'other', term: '其他原因（须写明）' },
] as const;

export type ReasonCode = (typeof reasons)[number]['code'];

export const isReason = (code: unknown): code is ReasonCode => reasons.some((row) => row.code === code);

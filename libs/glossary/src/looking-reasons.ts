/** 为什么看；same codes as in @fuyi/audit. */
export const lookingReasonTerms = {
  approval: '审核、审批本案',
  supervision: '督办、检查办案进度',
  complaint: '核查信访、投诉、举报',
  quality: '案件质量评查',
  handover: '工作交接',
  litigation: '办理应诉、检察监督',
  safety: '当事人人身、财产安全有急迫危险',
  other: '其他原因（须写明）',
} as const;

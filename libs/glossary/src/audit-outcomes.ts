/** 审计记录的结果；same codes as in @fuyi/audit. */
export const auditOutcomeTerms = {
  allowed: '办成',
  denied: '不许',
  absent: '没有或看不到',
  refused: '退回',
  failed: '故障',
} as const;

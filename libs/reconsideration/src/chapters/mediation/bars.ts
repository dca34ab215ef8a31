import type { Bars } from '@fuyi/kernel';

export const mediationBars = {
  AGREEMENT_UNLAWFUL: {
    basis: '行政复议法第五条第二款、第七十四条第一款',
    message:
      '调解、和解应当自愿、合法，不得损害国家利益、社会公共利益和他人合法权益，不得违反法律、法规的强制性规定。',
  },
  MEDIATION_ALREADY_AGREED: {
    basis: '行政复议法第七十三条第一款',
    message: '已经有一份调解协议；内容有变的，先登记反悔，再登记新的协议。',
  },
  NO_MEDIATION_AGREEMENT: {
    basis: '行政复议法第七十三条第一款',
    message: '当事人还没有经调解达成协议。',
  },
  SIGNED_BEFORE_AGREEMENT: {
    basis: '行政复议法第七十三条第一款',
    message: '签字、盖章的日期早于达成协议或者各方签字的日期，请核对。',
  },
  SIGNATURE_MISSING: {
    basis: '行政复议法第七十三条第一款',
    message: '还有当事人没有签字或者签章，不能加盖行政复议机关印章。',
  },
  MEDIATION_IN_EFFECT: {
    basis: '行政复议法第七十三条',
    message: '调解书已经生效，不能反悔；送达不是生效的条件。',
  },
  SETTLED_ALREADY: {
    basis: '行政复议法第七十四条第一款',
    message: '已经登记过和解。',
  },
  REAPPLICATION_AFTER_WITHDRAWAL: {
    basis: '行政复议法第七十四条第二款',
    message:
      '申请人撤回申请、案件终止后，不得再以同一事实和理由申请；能够证明撤回违背其真实意愿的除外，请先登记证明的情况。',
  },
} as const satisfies Bars;

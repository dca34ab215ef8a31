import { civilProcedureLaw } from './in-force';

const failure = <Code extends string>(code: Code, term: string, article: string) => ({
  code,
  term,
  basis: `民事诉讼法${article}`,
  inForce: civilProcedureLaw,
});

/** 没有送达的原因；the article says what may be tried next. */
export const serviceFailures = [
  failure('refused', '拒绝接收', '第八十九条'),
  failure('nobody-there', '无人签收', '第九十一条'),
  failure('returned', '退件', '第九十一条'),
  failure('not-arrived', '没有到达特定系统', '第九十条'),
  failure('whereabouts-unknown', '下落不明', '第九十五条'),
] as const;

export type ServiceFailureReason = (typeof serviceFailures)[number]['code'];

const receiver = <Code extends string>(code: Code, term: string) => ({
  code,
  term,
  basis: '民事诉讼法第八十八条',
  inForce: civilProcedureLaw,
});

/** 谁在送达回证上签收。 */
export const receiptSigners = [
  receiver('addressee', '受送达人本人'),
  receiver('resident-adult', '同住成年家属'),
  receiver('receiving-person', '单位负责人或者收件人'),
  receiver('agent', '代理人'),
  receiver('designated', '指定的代收人'),
] as const;

export type ReceiptSigner = (typeof receiptSigners)[number]['code'];

const proof = <Code extends string>(code: Code, term: string) => ({
  code,
  term,
  basis: '民事诉讼法第八十九条',
  inForce: civilProcedureLaw,
});

/** 留置送达怎样证明。 */
export const leavingProofs = [
  proof('witness', '见证人签名或者盖章'),
  proof('recording', '拍照、录像记录送达过程'),
] as const;

export type LeavingProof = (typeof leavingProofs)[number]['code'];

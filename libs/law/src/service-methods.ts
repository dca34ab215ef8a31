import { civilProcedureLaw } from './in-force';

const method = <Code extends string>(code: Code, term: string, article: string, servedOn: string) => ({
  code,
  term,
  /** Which day is the day of service. */
  servedOn,
  basis: `民事诉讼法${article}`,
  inForce: civilProcedureLaw,
});

/** 送达方式与送达日（第八十八条第一款，procedure-rules SVC）。 */
export const serviceMethods = [
  method('direct', '直接送达', '第八十七条、第八十八条', '送达回证上的签收日期'),
  method('resident-adult', '同住成年家属或代收人签收', '第八十八条第二款', '其在送达回证上的签收日期'),
  method('left-at-premises', '留置送达', '第八十九条', '留置当日'),
  method('electronic', '电子送达', '第九十条', '信息到达受送达人特定系统的日期'),
  method('postal', '邮寄送达', '第九十一条', '回执上注明的收件日期'),
  method('via-third-body', '转交送达', '第九十二条至第九十四条', '受送达人在送达回证上的签收日期'),
  method('public-notice', '公告送达', '第九十五条', '自发出公告之日起经过三十日'),
] as const;

import { law2023 } from './in-force';
import type { InForce } from './terms';

export type TerminationGround = {
  readonly code: string;
  readonly term: string;
  readonly basis: string;
  readonly inForce: InForce;
};

const ground = (code: string, item: string, term: string): TerminationGround => ({
  code,
  term,
  basis: `行政复议法第四十一条${item}`,
  inForce: law2023,
});

/** 第四十一条；第四项为刑事强制措施，不限于刑事拘留。 */
export const terminationGrounds: readonly TerminationGround[] = [
  ground('withdrawn', '第一项', '申请人撤回申请，复议机构准予撤回'),
  ground('no-close-relative', '第二项', '作为申请人的公民死亡，没有近亲属或者近亲属放弃权利'),
  ground('no-successor', '第三项', '作为申请人的组织终止，没有权利义务承受人或者承受人放弃权利'),
  ground('criminal-measure', '第四项', '因同一违法行为涉嫌犯罪，被采取刑事强制措施'),
  ground('sixty-days', '第五项', '中止满六十日，原因仍未消除'),
];

import type { PlainDate } from '@fuyi/kernel';
import type { Adoption } from '../../vocabulary';

/** 决定之前、决定之时的审议事实。 */
export type RulingsState = {
  /** 实施条例第六十一条第一款第一项：释明无效与一般违法，申请人是否变更请求。 */
  readonly voidness: { readonly on: PlainDate; readonly claimChanged: boolean } | null;
  /** 第六十一条第三款、实施条例第五十二条：委员会咨询意见的采纳情况。 */
  readonly adviceWeighed: { readonly on: PlainDate; readonly adopted: Adoption } | null;
  /** 第六十一条第一款：集体讨论通过之日。 */
  readonly deliberatedOn: PlainDate | null;
};

export const noRulings: RulingsState = { voidness: null, adviceWeighed: null, deliberatedOn: null };

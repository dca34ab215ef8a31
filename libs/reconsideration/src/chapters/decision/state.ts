import type { PlainDate } from '@fuyi/kernel';

/** 决定之前、决定之时的审议事实。 */
export type RulingsState = {
  /** 实施条例第六十一条第一款第一项：释明无效与一般违法，申请人是否变更请求。 */
  readonly voidness: { readonly on: PlainDate; readonly claimChanged: boolean } | null;
};

export const noRulings: RulingsState = { voidness: null };

import type { Story } from '../story';
import { agreementKept } from './agreement-kept';
import { compensationDismissed } from './compensation-dismissed';
import { depositVoid } from './deposit-void';
import { depositVoidToo } from './deposit-void-too';
import { goodsReturned } from './goods-returned';
import { terminalStands } from './terminal-stands';
import { threePenalties } from './three-penalties';

/** 决定的各种样子。 */
export const deciding: readonly Story[] = [
  threePenalties,
  terminalStands,
  depositVoid,
  depositVoidToo,
  agreementKept,
  compensationDismissed,
  goodsReturned,
];

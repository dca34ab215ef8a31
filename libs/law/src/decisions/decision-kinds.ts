import { agreementKinds } from './agreement';
import { declaringKinds } from './declaring';
import type { DecisionKind } from './decision-kind';
import { dismissingKinds } from './dismissing';
import { meritKinds } from './on-the-merits';

/** 决定种类及其情形（第三十三条、第六十三条至第七十一条）；where a kind has two rows the newer stands first. */
export const decisionKinds: readonly DecisionKind[] = [
  ...declaringKinds,
  ...meritKinds,
  ...agreementKinds,
  ...dismissingKinds,
];

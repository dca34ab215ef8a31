import type { DecisionOutcome } from '../terms';

/** 〔约定〕多项决定时的主结果，依次优先。 */
const priority: readonly DecisionOutcome[] = [
  'declare-void',
  'revoke',
  'revoke-in-part',
  'alter',
  'order-performance',
  'declare-unlawful',
  'agreement-relief',
  'dismiss-claim',
  'uphold',
  'dismiss-application',
];

/** The outcome a case with several items is counted by. */
export const mainOutcomeOf = (first: DecisionOutcome, further: readonly DecisionOutcome[]): DecisionOutcome =>
  priority.find((outcome) => outcome === first || further.includes(outcome)) ?? first;

/**
 * 第六十四条第二款：责令重作的，不得以同一事实和理由作出相同或者基本相同的行政行为；
 * 以违反法定程序为由撤销的除外。`grounds` are those of the revocation.
 */
export const repeatingForbidden = (grounds: readonly string[]): boolean =>
  grounds.some((code) => code !== 'procedure-violated');

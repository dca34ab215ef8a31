import { law2023 } from './in-force';
import type { FindingCode, InForce } from './terms';

export type Finding = {
  readonly code: FindingCode;
  readonly term: string;
  readonly negation: string;
  readonly basis: string;
  readonly inForce: InForce;
};

const finding = (code: FindingCode, term: string, negation: string): Finding => ({
  code,
  term,
  negation,
  basis: '行政复议法第六十八条',
  inForce: law2023,
});

/** 五项审查认定（第六十三条、第六十四条、第六十八条）。 */
export const findings: readonly Finding[] = [
  finding('facts-clear', '事实清楚', '主要事实不清'),
  finding('evidence-conclusive', '证据确凿', '证据不足'),
  finding('basis-correct', '适用依据正确', '未正确适用依据，或者适用的依据不合法'),
  finding('procedure-lawful', '程序合法', '违反法定程序'),
  finding('content-appropriate', '内容适当', '内容不适当'),
];

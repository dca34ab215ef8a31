import { findings as findingRows, type DecisionOutcome, type FindingCode } from '@fuyi/law';
import type { CaseFile } from '../../state';
import type { DecisionIssue } from '../../vocabulary';
import { lastAdvice } from '../committee/referrals';
import { challengeAspects } from '../evidence/evidence-tables';
import { entryOf, labelOf } from '../evidence/ledger';
import type { EvidenceEntry } from '../evidence/state';

/** Something the reasoning leaves open; it bars nothing, the officer judges. `issue` counts from 1. */
export type IssueHint = {
  readonly code: string;
  readonly issue: number | null;
  readonly text: string;
  readonly basis: string | null;
};

/** As far as the hints look at an issue, saved or still being written. */
export type WeighedIssue = Pick<DecisionIssue, 'findings' | 'evidence' | 'claims'> & {
  readonly answersApplicant: boolean;
};

export type Weighed = {
  readonly outcome: DecisionOutcome | null;
  readonly findings: Readonly<Partial<Record<FindingCode, boolean>>>;
  readonly issues: readonly WeighedIssue[];
  /** How many claims the applicant makes. */
  readonly claims: number;
};

const verified = '行政复议法第四十三条第二款';
const whole = '行政复议法第六十一条第一款';

const hint = (code: string, issue: number | null, text: string, basis: string | null): IssueHint => ({
  code,
  issue,
  text,
  basis,
});
const termOf = (code: FindingCode) => findingRows.find((row) => row.code === code)?.term ?? code;

/** 全部主张都要有回应，全部认定都要有焦点承担。 */
const gaps = ({ findings, issues, claims }: Weighed): readonly IssueHint[] => [
  ...Array.from({ length: claims }, (_, n) => n + 1)
    .filter((claim) => !issues.some((issue) => issue.claims.length === 0 || issue.claims.includes(claim)))
    .map((claim) => hint('claim-unanswered', null, `第${claim}项请求没有争议焦点回应。`, whole)),
  ...(issues.some(({ answersApplicant }) => answersApplicant)
    ? []
    : [hint('applicant-unanswered', null, '还没有写明并回应申请人的主张。', whole)]),
  ...(Object.keys(findings) as FindingCode[])
    .filter((code) => findings[code] !== undefined && !issues.some((issue) => issue.findings.includes(code)))
    .map((code) => hint('finding-undecided', null, `“${termOf(code)}”没有争议焦点说明理由。`, whole)),
];

const onEvidence = (
  { findings }: Weighed,
  issue: WeighedIssue,
  n: number,
  entry: EvidenceEntry,
): readonly IssueHint[] => {
  const label = labelOf(entry);
  const contradicted = issue.findings.filter(
    (code) =>
      entry.judgment?.findings[code] !== undefined &&
      findings[code] !== undefined &&
      entry.judgment.findings[code] !== findings[code],
  );
  const aspects = [...new Set(entry.challenges.flatMap((challenge) => challenge.aspects))];
  return [
    ...contradicted.map((code) =>
      hint(
        'judgment-contradicts',
        n,
        `审查${label}时对“${termOf(code)}”的判断与草案的认定相反，请说明理由或者更正。`,
        verified,
      ),
    ),
    ...(aspects.length > 0
      ? [
          hint(
            'challenge-unanswered',
            n,
            `${label}的${aspects.map((aspect) => challengeAspects[aspect]).join('、')}有异议，结论里请回应。`,
            verified,
          ),
        ]
      : []),
  ];
};

const within = (file: CaseFile, weighed: Weighed, issue: WeighedIssue, n: number): readonly IssueHint[] => {
  const asserted = issue.findings.some((code) => weighed.findings[code] === true);
  return [
    ...(asserted && issue.evidence.length === 0
      ? [hint('no-evidence', n, '认定成立，却没有列所依据的证据。', verified)]
      : []),
    ...issue.evidence.flatMap((number) => {
      const entry = entryOf(file, number);
      return entry ? onEvidence(weighed, issue, n, entry) : [];
    }),
  ];
};

/** 已经采信的证据，应当写进理由。 */
const unused = (file: CaseFile, { issues }: Weighed): readonly IssueHint[] => {
  const relied = new Set(issues.flatMap(({ evidence }) => evidence));
  return file.evidence.entries
    .filter(({ evidence, judgment }) => judgment?.admitted === true && !relied.has(evidence))
    .map((entry) => hint('evidence-unused', null, `${labelOf(entry)}已经采信，没有列入争议焦点。`, verified));
};

/** 第六十一条第三款、实施条例第五十二条：咨询意见是重要参考依据，采纳情况要说明。 */
const advice = (file: CaseFile, { outcome }: Weighed): readonly IssueHint[] => {
  const given = lastAdvice(file);
  if (!given) return [];
  const basis = '行政复议法第六十一条第三款、行政复议法实施条例第五十二条';
  const departs = given.majority !== null && outcome !== null && given.majority !== outcome;
  return [
    ...(file.rulings.adviceWeighed
      ? []
      : [hint('advice-unanswered', null, '委员会咨询意见的采纳情况还没有说明。', basis)]),
    ...(departs
      ? [hint('advice-departed', null, '拟作的决定与委员会多数意见不同，应当说明理由。', basis)]
      : []),
  ];
};

/** 说理还差什么；nothing while no issue is written and no advice given. */
export const issueHints = (file: CaseFile, weighed: Weighed): readonly IssueHint[] => [
  ...advice(file, weighed),
  ...(weighed.issues.length === 0
    ? []
    : [
        ...gaps(weighed),
        ...weighed.issues.flatMap((issue, n) => within(file, weighed, issue, n + 1)),
        ...unused(file, weighed),
      ]),
];

import { chineseNumber } from './numerals';

/** 一个争议焦点的文字；an empty string where nothing is said. */
export type IssueText = {
  readonly question: string;
  readonly applicantPoint: string;
  readonly respondentPoint: string;
  readonly law: string;
  /** Names of the evidence it rests on, with their numbers. */
  readonly evidence: readonly string[];
  readonly conclusion: string;
};

const bare = (text: string) => text.trim().replace(/[。；，]+$/u, '');
const sentence = (lead: string, text: string) => (bare(text) === '' ? '' : `${lead}${bare(text)}。`);

/** A mere reference is cited, a quoted provision stands as a sentence of its own. */
const onLaw = (law: string): string => {
  if (bare(law) === '') return '';
  return /规定|：|:/u.test(law) ? sentence('', law) : `依照${bare(law)}的规定，`;
};

const onEvidence = (evidence: readonly string[]): string =>
  evidence.length === 0 ? '' : `以上有${evidence.join('、')}证明。`;

const treated = (issue: IssueText, n: number, several: boolean): string =>
  [
    several ? `关于第${chineseNumber(n + 1)}个争议焦点。` : '',
    sentence('申请人主张，', issue.applicantPoint),
    sentence('被申请人主张，', issue.respondentPoint),
    ...(bare(issue.conclusion) === ''
      ? []
      : [onLaw(issue.law), sentence('', issue.conclusion), onEvidence(issue.evidence)]),
  ].join('');

const questions = (issues: readonly IssueText[]): string => {
  const [only] = issues;
  if (issues.length === 1) return `本案的争议焦点是：${bare(only?.question ?? '')}。`;
  return `本案的争议焦点是：${issues
    .map(({ question }, n) => `${chineseNumber(n + 1)}、${bare(question)}`)
    .join('；')}。`;
};

/** “本机关认为”的全文，一段一行：争议焦点，逐个说理，最后是承办人另写的话。 */
export const reasoning = (issues: readonly IssueText[], closing: string): string => {
  if (issues.length === 0) return closing;
  const paragraphs = issues.map((issue, n) => treated(issue, n, issues.length > 1));
  return [questions(issues), ...paragraphs, closing].filter((text) => text.trim() !== '').join('\n');
};

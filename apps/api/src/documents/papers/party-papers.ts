import { labelOf } from '@fuyi/reconsideration';
import { now, textIn, type Look, type PaperWriter } from './look';

const evidenceOf = (look: Look, sides: readonly string[]): string =>
  look.material.file.evidence.entries
    .filter(({ side }) => sides.includes(side))
    .map(
      (entry) =>
        `${labelOf(entry)}　${textIn(look, entry.titleId)}；证明对象：${textIn(look, entry.purposeId)}`,
    )
    .join('\n');

/** 预填能从案件得到的，其余留给当事人手写：reasons are the party's own, never copied into a form for another purpose. */
const blank = now(() => ({ facts: '', claims: '' }));

/** A　当事人的文书。 */
export const partyPapers = {
  'application-form': now(() => ({})),
  'power-of-attorney': blank,
  'representatives-choice': blank,
  'representative-identity': blank,
  'evidence-list': now((look) => ({ evidenceList: evidenceOf(look, ['applicant', 'third-party']) })),
  'stay-application': blank,
  'collateral-review-application': blank,
  'hearing-application': blank,
  'third-party-application': blank,
  'inspection-application': blank,
  'appraisal-application': blank,
  'mediation-consent': blank,
  'suspension-consent': blank,
  'settlement-agreement': blank,
  'withdrawal-application': blank,
  'summary-consent': blank,
  'respondent-reply': now((look) =>
    look.material.file.acceptedOn
      ? { facts: '', evidenceList: evidenceOf(look, ['respondent']) }
      : '本案还没有受理',
  ),
  'head-absence-statement': blank,
  'legal-aid-application': blank,
} as const satisfies Readonly<Record<string, PaperWriter>>;

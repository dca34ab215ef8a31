import type { Barred } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseFile } from '../../state';
import type { DecisionDraft, DecisionIssue } from '../../vocabulary';
import { entryOf } from '../evidence/ledger';
import { itemsOf } from './items';

/** 第四十三条第二款：经审查属实，才能作为根据；第四十六条、第七十条：不能用来认定合法、适当。 */
const evidenceBar = (file: CaseFile, draft: DecisionDraft, issue: DecisionIssue): Barred | null => {
  const favours = itemsOf(draft).some(({ findings }) =>
    issue.findings.some((code) => findings[code] === true),
  );
  for (const number of issue.evidence) {
    const entry = entryOf(file, number);
    if (!entry) return bar('NO_SUCH_EVIDENCE');
    if (entry.judgment?.admitted !== true || entry.withheld) return bar('ISSUE_EVIDENCE_NOT_ADMITTED');
    if (entry.unusable && favours) return bar('EVIDENCE_NOT_USABLE');
  }
  return null;
};

/** 争议焦点：认定已有结论，所凭证据经审查属实。 */
export const issuesBar = (file: CaseFile, draft: DecisionDraft): Barred | null => {
  const decided = (code: DecisionIssue['findings'][number]) =>
    itemsOf(draft).some(({ findings }) => findings[code] !== undefined);
  for (const issue of draft.issues ?? []) {
    const barred = evidenceBar(file, draft, issue);
    if (barred) return barred;
    if (!issue.findings.every(decided)) return bar('ISSUE_FINDING_OPEN');
  }
  return null;
};

import { Button } from 'antd';
import { claimsIn } from '@fuyi/reconsideration';
import type { FindingRow } from '../../api/reference';
import type { CasePage } from '../../api/types';
import type { DraftValues } from './draft-values';
import { IssueCard } from './issue-card';
import { IssueMatrix } from './issue-matrix';
import { issuesFromFindings, noIssue, type IssueValues } from './issue-values';

type IssuesPartProps = {
  readonly page: CasePage;
  readonly findings: readonly FindingRow[];
  readonly draft: DraftValues;
  readonly edit: (fields: Partial<DraftValues>) => void;
};

const swapped = (issues: readonly IssueValues[], position: number, by: -1 | 1): IssueValues[] => {
  const next = [...issues];
  const [moved] = next.splice(position, 1);
  if (moved) next.splice(position + by, 0, moved);
  return next;
};

/** 争议焦点 × 证据 × 条文 → “本机关认为”。 */
export const IssuesPart = ({ page, findings, draft, edit }: IssuesPartProps) => {
  const { issues } = draft;
  const claims = claimsIn(draft.claims);
  const proposed = issuesFromFindings(page, draft);
  const save = (next: readonly IssueValues[]) => edit({ issues: next });
  return (
    <>
      {issues.length > 0 ? (
        <IssueMatrix page={page} findings={findings} issues={issues} />
      ) : (
        <p className="note">还没有争议焦点。写了以后，决定书的“本机关认为”由争议焦点逐个写成。</p>
      )}
      {issues.map((issue, position) => (
        <IssueCard
          key={position}
          page={page}
          findings={findings}
          claims={claims}
          issue={issue}
          position={position + 1}
          last={position === issues.length - 1}
          edit={(fields) => save(issues.map((each, n) => (n === position ? { ...each, ...fields } : each)))}
          move={(by) => save(swapped(issues, position, by))}
          remove={() => save(issues.filter((_, n) => n !== position))}
        />
      ))}
      <div className="issue-buttons">
        <Button onClick={() => save([...issues, noIssue])}>添加争议焦点</Button>
        {proposed.length > 0 ? (
          <Button onClick={() => save([...issues, ...proposed])}>
            按审查认定列出（{proposed.length}个）
          </Button>
        ) : null}
      </div>
    </>
  );
};

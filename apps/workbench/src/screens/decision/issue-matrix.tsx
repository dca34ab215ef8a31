import type { FindingRow } from '../../api/reference';
import type { CasePage } from '../../api/types';
import { Tag } from '../../parts/tag';
import type { IssueValues } from './issue-values';
import { citationsOn } from './citation-notes';

type IssueMatrixProps = {
  readonly page: CasePage;
  readonly findings: readonly FindingRow[];
  readonly issues: readonly IssueValues[];
};

const none = <span className="note">—</span>;

/** 争议焦点 × 认定 × 证据 × 条文，一眼看全。 */
export const IssueMatrix = ({ page, findings, issues }: IssueMatrixProps) => (
  <div className="wide-table" role="region" aria-label="争议焦点一览" tabIndex={0}>
    <table className="issue-matrix">
      <thead>
        <tr>
          <th scope="col">争议焦点</th>
          <th scope="col">认定</th>
          <th scope="col">证据</th>
          <th scope="col">条文</th>
          <th scope="col">结论</th>
        </tr>
      </thead>
      <tbody>
        {issues.map((issue, n) => {
          const laws = citationsOn(page, issue.law);
          return (
            <tr key={n}>
              <th scope="row">
                {n + 1}. {issue.question || '（没有写）'}
              </th>
              <td>
                {findings
                  .filter(({ code }) => issue.findings.includes(code))
                  .map(({ term }) => term)
                  .join('、') || none}
              </td>
              <td className="number">
                {page.ledger.entries
                  .filter(({ evidence }) => issue.evidence.includes(evidence))
                  .map(({ label }) => label)
                  .join('、') || none}
              </td>
              <td>{laws.length > 0 ? laws.map(({ text }) => text).join('、') : issue.law || none}</td>
              <td>
                {issue.conclusion.trim() ? <Tag tone="success">已写</Tag> : <Tag tone="warning">没有写</Tag>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </div>
);

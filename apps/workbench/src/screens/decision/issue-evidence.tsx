import { Checkbox } from 'antd';
import type { CasePage } from '../../api/types';
import { Tag } from '../../parts/tag';

type IssueEvidenceProps = {
  readonly page: CasePage;
  readonly chosen: readonly number[];
  readonly choose: (evidence: readonly number[]) => void;
};

/** 证据目录里可以作为根据的；what is not admitted is shown, and why it cannot be chosen. */
export const IssueEvidence = ({ page, chosen, choose }: IssueEvidenceProps) => {
  const { entries } = page.ledger;
  if (entries.length === 0) return <p className="note">还没有证据。</p>;
  return (
    <ul className="issue-evidence">
      {entries.map(({ evidence, label, titleId, judgment, withheld }) => {
        const usable = judgment?.admitted === true && !withheld;
        const taken = chosen.includes(evidence);
        return (
          <li key={evidence}>
            <Checkbox
              checked={taken}
              disabled={!usable && !taken}
              onChange={({ target }) =>
                choose(target.checked ? [...chosen, evidence] : chosen.filter((each) => each !== evidence))
              }
            >
              <span className="number">{label}</span> {page.texts[titleId] ?? ''}
            </Checkbox>
            {usable ? null : <Tag tone="muted">{judgment ? '不采信' : '没有审查'}</Tag>}
          </li>
        );
      })}
    </ul>
  );
};

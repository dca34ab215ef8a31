import { Button, Checkbox } from 'antd';
import type { FindingCode } from '@fuyi/law';
import type { FindingRow } from '../../api/reference';
import type { CasePage } from '../../api/types';
import { CitationNotes } from './citation-notes';
import { IssueEvidence } from './issue-evidence';
import type { IssueValues } from './issue-values';
import { Writing } from './writing';

type IssueCardProps = {
  readonly page: CasePage;
  readonly findings: readonly FindingRow[];
  /** 请求的各项。 */
  readonly claims: readonly string[];
  readonly issue: IssueValues;
  readonly position: number;
  readonly last: boolean;
  readonly edit: (fields: Partial<IssueValues>) => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
};

/** 一个争议焦点：双方的主张，证据与条文，结论。 */
export const IssueCard = (props: IssueCardProps) => {
  const { page, findings, claims, issue, position, last, edit, move, remove } = props;
  const title = `争议焦点${position}`;
  return (
    <section className="issue" aria-label={title}>
      <div className="issue-head">
        <h3>{title}</h3>
        <Button size="small" aria-label={`${title}上移`} disabled={position === 1} onClick={() => move(-1)}>
          上移
        </Button>
        <Button size="small" aria-label={`${title}下移`} disabled={last} onClick={() => move(1)}>
          下移
        </Button>
        <Button size="small" danger aria-label={`删除${title}`} onClick={remove}>
          删除
        </Button>
      </div>
      <Writing
        label={`${title}的问题`}
        least={1}
        value={issue.question}
        change={(question) => edit({ question })}
      />
      <fieldset className="issue-choices">
        <legend>涉及的审查认定</legend>
        <Checkbox.Group
          value={[...issue.findings]}
          options={findings.map(({ code, term }) => ({ value: code, label: term }))}
          onChange={(codes) => edit({ findings: codes as FindingCode[] })}
        />
      </fieldset>
      {claims.length > 1 ? (
        <fieldset className="issue-choices">
          <legend>回应申请人的请求（不选为全部）</legend>
          <Checkbox.Group
            value={[...issue.claims]}
            options={claims.map((claim, n) => ({ value: n + 1, label: `${n + 1}. ${claim}` }))}
            onChange={(chosen) => edit({ claims: chosen as number[] })}
          />
        </fieldset>
      ) : null}
      <div className="issue-sides">
        <Writing
          label="申请人的主张"
          value={issue.applicantPoint}
          change={(applicantPoint) => edit({ applicantPoint })}
        />
        <Writing
          label="被申请人的主张"
          value={issue.respondentPoint}
          change={(respondentPoint) => edit({ respondentPoint })}
        />
      </div>
      <fieldset className="issue-choices">
        <legend>所依据的证据</legend>
        <IssueEvidence page={page} chosen={issue.evidence} choose={(evidence) => edit({ evidence })} />
      </fieldset>
      <Writing label="适用的条文" least={1} value={issue.law} change={(law) => edit({ law })} />
      <CitationNotes page={page} text={`${issue.law}\n${issue.conclusion}`} />
      <div className="issue-conclusion">
        <Writing
          label={`${title}的结论`}
          value={issue.conclusion}
          change={(conclusion) => edit({ conclusion })}
        />
      </div>
    </section>
  );
};

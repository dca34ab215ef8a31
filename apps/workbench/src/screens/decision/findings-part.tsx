import { Checkbox } from 'antd';
import type { DecisionKindRow, FindingRow } from '../../api/reference';
import type { DraftValues } from './draft-values';
import { FindingsList } from './findings-list';

type FindingsPartProps = {
  readonly findings: readonly FindingRow[];
  readonly kind: DecisionKindRow | undefined;
  readonly draft: DraftValues;
  readonly edit: (fields: Partial<DraftValues>) => void;
};

export const FindingsPart = ({ findings, kind, draft, edit }: FindingsPartProps) => (
  <>
    <FindingsList
      rows={findings}
      kind={kind}
      grounds={draft.grounds}
      findings={draft.findings}
      judge={(judged) => edit({ findings: judged })}
    />
    <Checkbox
      checked={draft.worseForApplicant}
      onChange={({ target }) => edit({ worseForApplicant: target.checked })}
    >
      决定对申请人更为不利 <span className="note">复议法第63条第2款</span>
    </Checkbox>
  </>
);

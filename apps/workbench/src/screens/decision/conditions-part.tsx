import { Checkbox, DatePicker, Select } from 'antd';
import { actDefects, isInForce } from '@fuyi/law';
import type { PlainDate } from '@fuyi/kernel';
import dayjs from 'dayjs';
import type { DecisionKindRow } from '../../api/reference';
import type { CasePage } from '../../api/types';
import { shortBasis } from '../../parts/short-basis';
import type { DraftValues } from './draft-values';
import { GroundChoices } from './ground-choices';
import { hasGround, hasOutcome } from './together-values';

type ConditionsPartProps = {
  readonly page: CasePage;
  readonly kinds: readonly DecisionKindRow[];
  readonly draft: DraftValues;
  readonly edit: (fields: Partial<DraftValues>) => void;
};

/** 所选的种类、情形还要写明的：each asked only where it counts. */
export const ConditionsPart = ({ page, kinds, draft, edit }: ConditionsPartProps) => {
  const defects = actDefects.filter(
    ({ inForce, grounds }) => isInForce(inForce, page.today) && hasGround(draft, ...grounds),
  );
  const revoking = kinds.find(({ outcome }) => outcome === 'revoke')?.grounds ?? [];
  return (
    <>
      {defects.length > 0 ? (
        <GroundChoices
          legend="具体瑕疵（可以不选）"
          rows={defects}
          chosen={draft.defects}
          choose={(chosen) => edit({ defects: chosen })}
        />
      ) : null}
      {draft.worseForApplicant && hasOutcome(draft, 'alter') ? (
        <div className="inline-field">
          <span>提出相反请求的第三人</span>
          <Select
            aria-label="提出相反请求的第三人"
            className="grow"
            allowClear
            placeholder="没有"
            value={draft.contraryRequestBy}
            options={page.file.thirdPartyIds.map((id) => ({ value: id, label: page.names[id] ?? id }))}
            onChange={(id: string | undefined) => edit({ contraryRequestBy: id ?? null })}
          />
        </div>
      ) : null}
      {hasOutcome(draft, 'declare-void') ? (
        <Checkbox
          checked={draft.voidRequested}
          onChange={({ target }) => edit({ voidRequested: target.checked })}
        >
          申请人申请确认无效 <span className="note">{shortBasis('行政复议法第六十七条')}</span>
        </Checkbox>
      ) : null}
      {hasGround(draft, 'performed-before-acceptance') ? (
        <div className="inline-field">
          <span>被申请人履行职责之日</span>
          <DatePicker
            aria-label="被申请人履行职责之日"
            value={draft.performedOn ? dayjs(draft.performedOn) : null}
            maxDate={dayjs(page.today)}
            onChange={(day) => edit({ performedOn: day ? (day.format('YYYY-MM-DD') as PlainDate) : null })}
          />
        </div>
      ) : null}
      {hasGround(draft, 'same-act-again') ? (
        <GroundChoices
          legend="前一次撤销的情形"
          rows={revoking}
          chosen={draft.earlierGrounds}
          choose={(earlierGrounds) => edit({ earlierGrounds })}
        />
      ) : null}
    </>
  );
};

import { InputNumber, Radio } from 'antd';
import type { DecisionKindRow } from '../../api/reference';
import { shortBasis } from '../../parts/short-basis';
import { ClaimChoice } from './claim-choice';
import type { DraftValues } from './draft-values';
import { GroundChoices } from './ground-choices';
import { hasOutcome } from './together-values';

type OutcomePartProps = {
  readonly kinds: readonly DecisionKindRow[];
  readonly claims: readonly string[];
  readonly draft: DraftValues;
  readonly edit: (fields: Partial<DraftValues>) => void;
  readonly choose: (kind: DecisionKindRow) => void;
};

type DaysProps = {
  readonly label: string;
  readonly value: number | null;
  readonly change: (days: number | null) => void;
};

const Days = ({ label, value, change }: DaysProps) => (
  <label className="inline-field">
    {label}
    <InputNumber
      min={1}
      max={3650}
      precision={0}
      suffix="日"
      value={value}
      onChange={(days) => change(days)}
      aria-label={label}
    />
  </label>
);

/** 种类 → 情形：rows of the law in force today, each with its article. */
export const OutcomePart = ({ kinds, claims, draft, edit, choose }: OutcomePartProps) => {
  const kind = kinds.find(({ outcome }) => outcome === draft.outcome);
  return (
    <>
      <Radio.Group
        aria-label="决定的种类"
        className="outcomes"
        value={draft.outcome}
        onChange={({ target }) => {
          const chosen = kinds.find(({ outcome }) => outcome === target.value);
          if (chosen) choose(chosen);
        }}
      >
        {kinds.map(({ outcome, term, basis }) => (
          <Radio key={outcome} value={outcome}>
            {term} <span className="note">{shortBasis(basis)}</span>
          </Radio>
        ))}
      </Radio.Group>
      {kind ? (
        <GroundChoices
          legend="适用的情形"
          rows={kind.grounds}
          chosen={draft.grounds}
          choose={(grounds) => edit({ grounds })}
        />
      ) : null}
      <ClaimChoice
        label="第1项决定针对的请求"
        claims={draft.further.length > 0 ? claims : []}
        value={draft.claim}
        choose={(claim) => edit({ claim })}
      />
      {hasOutcome(draft, 'order-performance') ? (
        <Days
          label="责令履行的期限"
          value={draft.performWithinDays}
          change={(performWithinDays) => edit({ performWithinDays })}
        />
      ) : null}
      {hasOutcome(draft, 'revoke', 'revoke-in-part') ? (
        <Days
          label="责令重新作出的期限"
          value={draft.redoWithinDays}
          change={(redoWithinDays) => edit({ redoWithinDays })}
        />
      ) : null}
    </>
  );
};

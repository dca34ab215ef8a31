import { Checkbox, InputNumber, Radio } from 'antd';
import type { DecisionKindRow } from '../../api/reference';
import { shortBasis } from '../../parts/short-basis';
import type { DraftValues } from './draft-values';

type OutcomePartProps = {
  readonly kinds: readonly DecisionKindRow[];
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
export const OutcomePart = ({ kinds, draft, edit, choose }: OutcomePartProps) => {
  const kind = kinds.find(({ outcome }) => outcome === draft.outcome);
  const toggle = (code: string, on: boolean) =>
    edit({ grounds: on ? [...draft.grounds, code] : draft.grounds.filter((each) => each !== code) });
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
        <fieldset className="choices">
          <legend>适用的情形</legend>
          {kind.grounds.map(({ code, text, basis }) => (
            <Checkbox
              key={code}
              checked={draft.grounds.includes(code)}
              onChange={({ target }) => toggle(code, target.checked)}
            >
              {text} <span className="note">{shortBasis(basis)}</span>
            </Checkbox>
          ))}
        </fieldset>
      ) : null}
      {draft.outcome === 'order-performance' ? (
        <Days
          label="责令履行的期限"
          value={draft.performWithinDays}
          change={(performWithinDays) => edit({ performWithinDays })}
        />
      ) : null}
      {draft.outcome === 'revoke' || draft.outcome === 'revoke-in-part' ? (
        <Days
          label="责令重新作出的期限"
          value={draft.redoWithinDays}
          change={(redoWithinDays) => edit({ redoWithinDays })}
        />
      ) : null}
    </>
  );
};

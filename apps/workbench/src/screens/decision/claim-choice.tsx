import { Select } from 'antd';

type ClaimChoiceProps = {
  readonly label: string;
  readonly claims: readonly string[];
  readonly value: number | null;
  readonly choose: (claim: number | null) => void;
};

/** 这一项决定针对第几项请求；not asked while there is one claim only. */
export const ClaimChoice = ({ label, claims, value, choose }: ClaimChoiceProps) =>
  claims.length < 2 && value === null ? null : (
    <div className="inline-field">
      <span>针对的请求</span>
      <Select
        aria-label={label}
        className="grow"
        value={value ?? 0}
        options={[
          { value: 0, label: '全部请求' },
          ...claims.map((claim, n) => ({ value: n + 1, label: `第${n + 1}项：${claim}` })),
        ]}
        onChange={(chosen: number) => choose(chosen === 0 ? null : chosen)}
      />
    </div>
  );

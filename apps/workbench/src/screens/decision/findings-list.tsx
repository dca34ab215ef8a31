import { Radio } from 'antd';
import type { FindingCode } from '@fuyi/law';
import type { DecisionKindRow, FindingRow } from '../../api/reference';
import { Tag } from '../../parts/tag';

type Findings = Readonly<Partial<Record<FindingCode, boolean>>>;
type FindingsListProps = {
  readonly rows: readonly FindingRow[];
  readonly kind: DecisionKindRow | undefined;
  readonly grounds: readonly string[];
  readonly findings: Findings;
  /** Put before the name of each finding, where there are several lists on the page. */
  readonly of?: string;
  readonly judge: (findings: Findings) => void;
};

const requiredOf = (kind: DecisionKindRow | undefined, grounds: readonly string[]) =>
  Object.assign(
    {},
    ...(kind?.grounds ?? []).filter(({ code }) => grounds.includes(code)).map(({ requires }) => requires),
  ) as Findings;

/** 所选情形要求什么认定；the officer judges, the table only says what would carry the ground. */
export const FindingsList = ({ rows, kind, grounds, findings, of = '', judge }: FindingsListProps) => {
  const required = requiredOf(kind, grounds);
  return (
    <ul className="findings">
      {rows.map(({ code, term }) => {
        const given = findings[code];
        const wanted = required[code];
        return (
          <li key={code}>
            <span>{term}</span>
            {wanted === undefined ? (
              <Tag tone="muted">所选情形不要求</Tag>
            ) : given === wanted ? (
              <Tag tone="success">支持所选情形</Tag>
            ) : (
              <Tag tone={given === undefined ? 'warning' : 'danger'}>
                情形要求认定为“{wanted ? '是' : '否'}”
              </Tag>
            )}
            <Radio.Group
              aria-label={`${of}${term}`}
              optionType="button"
              size="small"
              value={given}
              options={[
                { value: true, label: '是' },
                { value: false, label: '否' },
              ]}
              onChange={({ target }) => judge({ ...findings, [code]: target.value as boolean })}
            />
          </li>
        );
      })}
    </ul>
  );
};

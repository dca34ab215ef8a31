import { Checkbox, Radio } from 'antd';
import type { FindingCode } from '@fuyi/law';
import type { DecisionKindRow, FindingRow } from '../../api/reference';
import type { CasePage } from '../../api/types';
import { Tag } from '../../parts/tag';
import type { DraftValues } from './draft-values';

type FindingsPartProps = {
  readonly findings: readonly FindingRow[];
  readonly kind: DecisionKindRow | undefined;
  readonly page: CasePage;
  readonly draft: DraftValues;
  readonly edit: (fields: Partial<DraftValues>) => void;
};

const requiredOf = (kind: DecisionKindRow | undefined, grounds: readonly string[]) =>
  Object.assign(
    {},
    ...(kind?.grounds ?? []).filter(({ code }) => grounds.includes(code)).map(({ requires }) => requires),
  ) as Partial<Record<FindingCode, boolean>>;

/** 所选情形要求什么认定；the officer judges, the table only says what would carry the ground. */
export const FindingsPart = ({ findings, kind, page, draft, edit }: FindingsPartProps) => {
  const required = requiredOf(kind, draft.grounds);
  const money = (page.file.act?.amount ?? 0) > 0;
  return (
    <>
      <ul className="findings">
        {findings.map(({ code, term }) => {
          const given = draft.findings[code];
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
                aria-label={term}
                optionType="button"
                size="small"
                value={given}
                options={[
                  { value: true, label: '是' },
                  { value: false, label: '否' },
                ]}
                onChange={({ target }) =>
                  edit({ findings: { ...draft.findings, [code]: target.value as boolean } })
                }
              />
            </li>
          );
        })}
      </ul>
      <Checkbox
        checked={draft.worseForApplicant}
        onChange={({ target }) => edit({ worseForApplicant: target.checked })}
      >
        决定对申请人更为不利 <span className="note">复议法第63条第2款</span>
      </Checkbox>
      {money ? (
        <div className="inline-field">
          <span id="restitution-label">是否同时责令返还财产</span>
          <Radio.Group
            aria-labelledby="restitution-label"
            value={draft.restitution}
            options={[
              { value: null, label: '不涉及' },
              { value: true, label: '责令返还' },
              { value: false, label: '不责令返还' },
            ]}
            onChange={({ target }) => edit({ restitution: target.value as boolean | null })}
          />
        </div>
      ) : null}
    </>
  );
};

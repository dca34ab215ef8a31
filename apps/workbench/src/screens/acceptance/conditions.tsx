import { Radio } from 'antd';
import type { ConditionItem } from '@fuyi/law';
import type { ConditionRow } from '../../api/reference';
import type { CasePage } from '../../api/types';
import { Shape } from '../../parts/shape';
import { Why } from '../../parts/why';
import type { Answers } from './acceptance-case';

type ConditionsProps = {
  readonly rows: readonly ConditionRow[];
  readonly page: CasePage;
  readonly answers: Answers;
  readonly answer: (item: ConditionItem, met: boolean) => void;
  readonly locked: boolean;
};

const toneOf = (met: boolean | null | undefined) =>
  met === true ? 'success' : met === false ? 'danger' : 'warning';

/** 七项条件：system's finding left, the officer's verdict right and empty until given. */
export const Conditions = ({ rows, page, answers, answer, locked }: ConditionsProps) => (
  <table className="plain-table conditions">
    <caption className="visually-hidden">七项受理条件</caption>
    <colgroup>
      <col style={{ width: 40 }} />
      <col style={{ width: '30%' }} />
      <col />
      <col style={{ width: 164 }} />
    </colgroup>
    <thead>
      <tr>
        <th scope="col" colSpan={2}>
          受理条件（第30条第1款）
        </th>
        <th scope="col">系统判断和理由</th>
        <th scope="col">承办人认定</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ item, ordinal, term, question }, position) => {
        const hint = page.hints.find((each) => each.item === item);
        const given = answers[item] ?? page.file.conditions.find((each) => each.item === item)?.met;
        return (
          <tr key={item} className={given === undefined ? 'open' : undefined}>
            <td>{position + 1}</td>
            <th scope="row">{term}</th>
            <td>
              <span className="hint">
                <Shape tone={toneOf(hint?.met)} />
                <span>
                  {hint?.note ?? question ?? '由承办人核实'}
                  {hint?.answer ? (
                    <Why compact answer={hint.answer} today={page.today} term="申请期限" />
                  ) : null}
                </span>
              </span>
            </td>
            <td>
              <Radio.Group
                aria-label={`${ordinal} ${term}`}
                optionType="button"
                size="small"
                disabled={locked}
                value={given}
                className={given === false ? 'verdict unmet' : 'verdict'}
                onChange={({ target }) => answer(item, target.value as boolean)}
                options={[
                  { value: true, label: '符合' },
                  { value: false, label: '不符合' },
                ]}
              />
            </td>
          </tr>
        );
      })}
    </tbody>
  </table>
);

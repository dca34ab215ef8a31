import { Button, Select } from 'antd';
import type { DecisionOutcome } from '@fuyi/law';
import type { DecisionKindRow, FindingRow } from '../../api/reference';
import { shortBasis } from '../../parts/short-basis';
import { ClaimChoice } from './claim-choice';
import type { DraftValues } from './draft-values';
import { FindingsList } from './findings-list';
import { GroundChoices } from './ground-choices';
import { noItem, type ItemValues } from './together-values';
import { Writing } from './writing';

type FurtherPartProps = {
  readonly kinds: readonly DecisionKindRow[];
  readonly findings: readonly FindingRow[];
  readonly claims: readonly string[];
  readonly draft: DraftValues;
  readonly edit: (fields: Partial<DraftValues>) => void;
  /** 主文的范本。 */
  readonly operativeOf: (kind: DecisionKindRow) => string;
};
type ItemProps = Omit<FurtherPartProps, 'draft' | 'edit'> & {
  readonly item: ItemValues;
  readonly title: string;
  readonly change: (fields: Partial<ItemValues>) => void;
  readonly remove: () => void;
};

const Item = ({ kinds, findings, claims, operativeOf, item, title, change, remove }: ItemProps) => {
  const kind = kinds.find(({ outcome }) => outcome === item.outcome);
  const choose = (outcome: DecisionOutcome) => {
    const chosen = kinds.find((each) => each.outcome === outcome);
    if (chosen) change({ outcome, grounds: [], operative: operativeOf(chosen) });
  };
  return (
    <section className="issue" aria-label={title}>
      <div className="issue-head">
        <h3>{title}</h3>
        <Button size="small" danger aria-label={`删除${title}`} onClick={remove}>
          删除
        </Button>
      </div>
      <div className="inline-field">
        <span>种类</span>
        <Select
          aria-label={`${title}的种类`}
          className="grow"
          placeholder="请选择"
          value={item.outcome ?? null}
          options={kinds.map(({ outcome, term, basis }) => ({
            value: outcome,
            label: `${term}　${shortBasis(basis)}`,
          }))}
          onChange={choose}
        />
      </div>
      <ClaimChoice
        label={`${title}针对的请求`}
        claims={claims}
        value={item.claim}
        choose={(claim) => change({ claim })}
      />
      {kind ? (
        <>
          <GroundChoices
            legend={`${title}适用的情形`}
            rows={kind.grounds}
            chosen={item.grounds}
            choose={(grounds) => change({ grounds })}
          />
          <FindingsList
            rows={findings}
            kind={kind}
            grounds={item.grounds}
            findings={item.findings}
            of={title}
            judge={(judged) => change({ findings: judged })}
          />
        </>
      ) : null}
      <Writing
        label={`${title}的主文`}
        value={item.operative}
        change={(operative) => change({ operative })}
      />
    </section>
  );
};

/** 第二项起的各项决定，各有种类、情形、认定和主文（第六十三条至第六十九条）。 */
export const FurtherPart = ({ draft, edit, ...rest }: FurtherPartProps) => {
  const { further } = draft;
  const save = (next: readonly ItemValues[]) => edit({ further: next });
  return (
    <>
      {further.length === 0 ? <p className="note">不同的请求结果不同的，一项请求添加一项决定。</p> : null}
      {further.map((item, position) => (
        <Item
          key={position}
          {...rest}
          item={item}
          title={`第${position + 2}项决定`}
          change={(fields) =>
            save(further.map((each, n) => (n === position ? { ...each, ...fields } : each)))
          }
          remove={() => save(further.filter((_, n) => n !== position))}
        />
      ))}
      <div className="issue-buttons">
        <Button onClick={() => save([...further, { ...noItem, findings: draft.findings }])}>
          添加一项决定
        </Button>
      </div>
    </>
  );
};

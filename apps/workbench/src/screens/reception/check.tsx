import { Button, Select } from 'antd';
import { Link } from 'react-router';
import type { PlainDate } from '@fuyi/kernel';
import { choicesOf, type Reference } from '../../api/reference';
import { useOrder } from '../../api/use-order';
import { useAccount } from '../../frame/me';
import { ProblemAlert } from '../../parts/problem-alert';
import { Shape } from '../../parts/shape';
import { applicationBody, writtenBody, type ReceptionDraft } from './reception-draft';
import type { Mode, WizardStep } from './steps';

type CheckProps = {
  readonly mode: Mode;
  readonly steps: readonly WizardStep[];
  readonly draft: ReceptionDraft;
  readonly change: (fields: Partial<ReceptionDraft>) => void;
  readonly discard: () => void;
  readonly go: (step: string, id?: string) => void;
  readonly today: PlainDate;
  readonly reference: Reference;
};

/** 每一步都答了才记；what is missing is a link to where it is asked. */
export const Check = ({ mode, steps, draft, change, discard, go, reference }: CheckProps) => {
  const { receptionPointId } = useAccount();
  const order = useOrder(mode === 'oral' ? '/receptions' : '/cases');
  const asked = steps.filter(({ name }) => !['check', 'confirm', 'receipt'].includes(name));
  const open = asked.filter(({ missing }) => missing(draft) !== null);
  const pointMissing = mode === 'oral' && !receptionPointId && !draft.receptionPointId;
  const record = async () => {
    const body =
      mode === 'oral'
        ? { ...applicationBody(draft), receptionPointId: receptionPointId ?? draft.receptionPointId }
        : writtenBody(draft);
    const answer = await order.send(body);
    if (!answer) return;
    discard();
    go(mode === 'oral' ? 'confirm' : 'receipt', answer.id);
  };
  return (
    <>
      <ProblemAlert problem={order.problem} again={() => void record()} />
      <ul className="grounds check-list">
        {asked.map(({ name, title, missing }) => (
          <li key={name}>
            <Shape tone={missing(draft) ? 'warning' : 'success'} />
            <span>
              <Link to={`/reception/${mode}/${name}`}>{title}</Link>
              <span className="note">{missing(draft) ?? '已记录'}</span>
            </span>
          </li>
        ))}
      </ul>
      {mode === 'oral' && !receptionPointId ? (
        <label className="inline-field">
          接待点
          <Select
            aria-label="接待点"
            style={{ width: 260 }}
            {...(draft.receptionPointId ? { value: draft.receptionPointId } : {})}
            options={choicesOf(reference.receptionPoints)}
            onChange={(pointId: string) => change({ receptionPointId: pointId })}
          />
        </label>
      ) : null}
      <div className="form-end">
        <Button
          type="primary"
          loading={order.sending}
          disabled={open.length > 0 || pointMissing}
          onClick={() => void record()}
        >
          {mode === 'oral' ? '生成口头申请笔录' : '登记收到申请'}
        </Button>
        <span className="note">
          {open.length > 0
            ? `还差：${open.map(({ title }) => title).join('、')}`
            : pointMissing
              ? '还差接待点'
              : '没有错就记下来'}
        </span>
      </div>
    </>
  );
};

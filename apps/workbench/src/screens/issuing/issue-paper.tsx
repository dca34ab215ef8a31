import { App, Button, Select } from 'antd';
import { issuedPaper } from '@fuyi/reconsideration';
import { useState } from 'react';
import type { CasePage } from '../../api/types';
import { useOrder } from '../../api/use-order';
import { shortDay } from '../../parts/days';
import { ProblemAlert } from '../../parts/problem-alert';
import { usePapers } from '../papers/papers';

type Choice = { readonly kind: string; readonly copy: number };

/** 选一份文书用印；从此这一份不再变。 */
export const IssuePaper = ({ page }: { readonly page: CasePage }) => {
  const { data } = usePapers(page.caseId, page.version);
  const [chosen, choose] = useState<string>();
  const order = useOrder<Choice>(`/cases/${page.caseId}/papers`, {
    caseId: page.caseId,
    version: page.version,
  });
  const { message } = App.useApp();
  const choices = (data?.items ?? []).flatMap(({ kind, title, state, sealKind, copies }) =>
    state === 'available' && (sealKind === 'authority' || sealKind === 'office')
      ? copies
          .filter(({ n }) => !issuedPaper(page.file.issuing, kind, n))
          .map(({ n, on }) => ({
            value: `${kind} ${n}`,
            label: `${title} · ${shortDay(on, page.today)}`,
          }))
      : [],
  );
  const issue = async () => {
    const [kind = '', copy] = (chosen ?? '').split(' ');
    if (!(await order.send({ kind, copy: Number(copy) }))) return;
    choose(undefined);
    void message.success('已用印');
  };
  if (choices.length === 0) return <p className="note">现在没有等待用印的文书。</p>;
  return (
    <>
      <ProblemAlert problem={order.problem} reread={order.forget} />
      <div className="field-row">
        <Select
          aria-label="要用印的文书"
          placeholder="选择要用印的文书"
          style={{ minWidth: 300 }}
          value={chosen ?? null}
          options={choices}
          onChange={(value: string) => choose(value)}
        />
        <Button type="primary" disabled={!chosen} loading={order.sending} onClick={() => void issue()}>
          用印
        </Button>
      </div>
      <p className="effect">
        用印以后这一份不再变动，附电子签名和校验码；要改的，由机构负责人收回以后重新用印。
      </p>
    </>
  );
};

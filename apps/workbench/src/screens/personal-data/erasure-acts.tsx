import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useOrder } from '../../api/use-order';
import { holds, useAccount } from '../../frame/me';
import { ProblemAlert } from '../../parts/problem-alert';
import type { Coded, ListedErasure } from './types';

type Decided = { readonly approved: boolean; readonly reason?: string };

const Decision = ({
  erasureId,
  grounds,
}: {
  readonly erasureId: string;
  readonly grounds: readonly Coded[];
}) => {
  const order = useOrder<Decided>(`/erasures/${erasureId}/decision`);
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState<string>();
  return (
    <>
      <Button
        size="small"
        type="primary"
        loading={order.sending}
        onClick={() => void order.send({ approved: true })}
      >
        同意
      </Button>
      <Button size="small" onClick={() => setRefusing(true)}>
        不同意
      </Button>
      <ProblemAlert problem={order.problem} />
      <Modal
        title="不同意的理由"
        open={refusing}
        onCancel={() => setRefusing(false)}
        footer={null}
        destroyOnHidden
      >
        <Radio.Group
          className="reveal-purposes"
          aria-label="不同意的理由"
          value={reason}
          onChange={({ target }) => setReason(String(target.value))}
          options={grounds.map(({ code, term }) => ({ value: code, label: term }))}
        />
        <p className="note">理由应当告知本人；本人可以依法向人民法院起诉（个人信息保护法第五十条）。</p>
        <Button
          disabled={!reason}
          onClick={() => void order.send({ approved: false, ...(reason ? { reason } : {}) })}
        >
          不同意
        </Button>
      </Modal>
    </>
  );
};

const Execution = ({ erasureId }: { readonly erasureId: string }) => {
  const order = useOrder<object>(`/erasures/${erasureId}/execution`);
  const [sure, setSure] = useState(false);
  return (
    <>
      <Button size="small" danger onClick={() => setSure(true)}>
        执行销毁
      </Button>
      <Modal title="执行销毁" open={sure} onCancel={() => setSure(false)} footer={null} destroyOnHidden>
        <p>钥匙销毁以后不能恢复：登记的各项、案件的文字和附件，从此谁也读不出来。</p>
        <ProblemAlert problem={order.problem} />
        <Button type="primary" danger loading={order.sending} onClick={() => void order.send({})}>
          销毁
        </Button>
      </Modal>
    </>
  );
};

/** What this account may do about it now; whoever asked does not decide, whoever decided does not destroy. */
export const ErasureActs = ({
  erasure,
  grounds,
}: {
  readonly erasure: ListedErasure;
  readonly grounds: readonly Coded[];
}) => {
  const account = useAccount();
  const { erasureId, stage, requestedById } = erasure;
  if (stage === 'requested' && holds(account, 'authority-head', 'security-admin'))
    return requestedById === account.accountId ? (
      <span className="note">您提出的，请另一人决定</span>
    ) : (
      <Decision erasureId={erasureId} grounds={grounds} />
    );
  return stage === 'approved' && holds(account, 'admin') ? <Execution erasureId={erasureId} /> : null;
};

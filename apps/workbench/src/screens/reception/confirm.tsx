import { Button, Form, Radio } from 'antd';
import { useQuery } from '@tanstack/react-query';
import type { OfficialDocument } from '@fuyi/documents';
import { get } from '../../api/request';
import { useOrder } from '../../api/use-order';
import { Loading } from '../../parts/loading';
import { Paper } from '../../parts/paper';
import { ProblemAlert } from '../../parts/problem-alert';

type Recorded = {
  readonly stage: string;
  readonly version: number;
  readonly caseId: string | null;
  readonly document: OfficialDocument;
};
type Confirmed = { readonly id: string; readonly version: number; readonly caseId: string };

/** 宣读、核对、签名：from here on the record cannot be changed. */
export const Confirm = ({
  id,
  go,
}: {
  readonly id: string | null;
  readonly go: (step: string, id?: string) => void;
}) => {
  const reception = useQuery({
    queryKey: ['reception', id],
    queryFn: () => get<Recorded>(`/receptions/${id}`),
    enabled: id !== null,
  });
  const order = useOrder<unknown, Confirmed>(`/receptions/${id}/confirmation`, {
    version: reception.data?.version,
  });
  if (!reception.data) return <Loading error={reception.error} />;
  const confirm = async (values: unknown) => {
    const answer = await order.send(values);
    if (answer) go('receipt', answer.caseId);
  };
  return (
    <>
      <ProblemAlert problem={order.problem} reread={() => void reception.refetch()} />
      <div className="read-back">
        <Paper document={reception.data.document} />
      </div>
      <p className="downloads">
        <a href={`/api/receptions/${id}/record.pdf`} download>
          下载笔录 PDF
        </a>
        <a href={`/api/receptions/${id}/record.docx`} download>
          下载笔录 docx
        </a>
      </p>
      {reception.data.caseId ? (
        <Button type="primary" onClick={() => go('receipt', reception.data.caseId ?? undefined)}>
          笔录已经签名，去打印回执
        </Button>
      ) : (
        <Form layout="vertical" onFinish={(values) => void confirm(values)}>
          <Form.Item
            name="readBy"
            label="怎样核对"
            rules={[{ required: true, message: '请选择申请人自己核对，还是向其宣读' }]}
          >
            <Radio.Group
              options={[
                { value: 'self', label: '申请人自己看过' },
                { value: 'read-aloud', label: '已向申请人宣读' },
              ]}
            />
          </Form.Item>
          <Form.Item
            name="signedBy"
            label="怎样确认"
            rules={[{ required: true, message: '请选择签名或者按指印' }]}
          >
            <Radio.Group
              options={[
                { value: 'signature', label: '签名' },
                { value: 'fingerprint', label: '按指印' },
              ]}
            />
          </Form.Item>
          <p className="effect">确认以后笔录锁定，不能再改；当天视为收到申请，审查是否受理的期限开始计算。</p>
          <Button type="primary" htmlType="submit" loading={order.sending}>
            申请人已确认，收下申请
          </Button>
        </Form>
      )}
    </>
  );
};

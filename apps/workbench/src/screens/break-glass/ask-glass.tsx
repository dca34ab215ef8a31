import { App, Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useOrder } from '../../api/use-order';
import { ProblemAlert } from '../../parts/problem-alert';
import type { Glass } from './glass';

type AskGlassProps = { readonly caseId: string; readonly glass: Glass };
type Values = { readonly reason: string; readonly explanation: string };

/** 说明原因，申请破窗查看。 */
export const AskGlass = ({ caseId, glass }: AskGlassProps) => {
  const [open, setOpen] = useState(false);
  const order = useOrder<Values>(`/cases/${caseId}/break-glass`, { caseId });
  const { message } = App.useApp();
  const send = async (values: Values) => {
    if (!(await order.send(values))) return;
    void message.success('已经申请，等另一位负责人确认');
    setOpen(false);
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        申请破窗查看
      </Button>
      <Modal title="申请破窗查看" open={open} onCancel={() => setOpen(false)} footer={null} destroyOnHidden>
        <Form layout="vertical" onFinish={(values: Values) => void send(values)}>
          <ProblemAlert problem={order.problem} />
          <p className="form-lead">
            当事人、代理人的证件号码、电话、住址平时不给您看。另一位负责人确认以后打开 {glass.minutes}{' '}
            分钟，案件的时间线写明，审计员随即看到，期间每看一次都有记录。
          </p>
          <Form.Item name="reason" label="原因" rules={[{ required: true, message: '请选择原因' }]}>
            <Select options={glass.reasons.map(({ code, term }) => ({ value: code, label: term }))} />
          </Form.Item>
          <Form.Item
            name="explanation"
            label="具体情况"
            rules={[{ required: true, min: 5, message: '请写明具体情况，至少 5 字' }]}
          >
            <Input.TextArea rows={4} maxLength={2000} showCount />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={order.sending}>
            申请
          </Button>
        </Form>
      </Modal>
    </>
  );
};

import { App, Button, Form, Input, Modal } from 'antd';
import type { NumberKind } from '@fuyi/numbering';
import { useState } from 'react';
import { useOrder } from '../../api/use-order';
import { ProblemAlert } from '../../parts/problem-alert';
import type { RegisteredNumber } from './number-register';

type VoidNumberProps = {
  readonly kind: NumberKind;
  readonly year: number;
  readonly number: RegisteredNumber;
};

/** 作废：写明理由，文书接着编下一号。 */
export const VoidNumber = ({ kind, year, number: { ordinal, text } }: VoidNumberProps) => {
  const [open, setOpen] = useState(false);
  const order = useOrder<{ readonly reason: string }>(`/numbers/${kind}/${year}/${ordinal}/voiding`);
  const { message } = App.useApp();
  const send = async (values: { readonly reason: string }) => {
    if (!(await order.send(values))) return;
    void message.success(`${text} 已作废`);
    setOpen(false);
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={`作废 ${text}`}>
        作废
      </Button>
      <Modal title={`作废 ${text}`} open={open} onCancel={() => setOpen(false)} footer={null} destroyOnHidden>
        <Form layout="vertical" onFinish={(values: { reason: string }) => void send(values)}>
          <ProblemAlert problem={order.problem} />
          <p>作废以后这个号不再使用，这份文书接着编下一号。已经印出的文书请收回更换。</p>
          <Form.Item
            name="reason"
            label="作废的理由"
            rules={[{ required: true, whitespace: true, message: '请写明作废的理由' }]}
          >
            <Input.TextArea autoSize={{ minRows: 3 }} maxLength={2000} />
          </Form.Item>
          <Button type="primary" danger htmlType="submit" loading={order.sending}>
            作废这个号
          </Button>
        </Form>
      </Modal>
    </>
  );
};

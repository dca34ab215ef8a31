import { App, Button, Form, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useOrder } from '../../api/use-order';
import { ProblemAlert } from '../../parts/problem-alert';

type DialogProps = {
  readonly button: string;
  /** For those who hear the page: of several buttons with the same words, which one. */
  readonly label?: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly path: string;
  readonly submit: string;
  readonly done: string;
  readonly danger?: boolean;
  /** In the head of the page. */
  readonly wide?: boolean;
  readonly initial?: Readonly<Record<string, unknown>>;
  /** Sent along with what was filled in. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  readonly children?: ReactNode;
};

/** 一件事一个小窗：写明后果，填写，提交；被拒绝的，写的内容还在。 */
export const Dialog = ({
  button,
  label = button,
  title,
  lead,
  path,
  submit,
  done,
  danger = false,
  wide = false,
  initial = {},
  fixed = {},
  children,
}: DialogProps) => {
  const [open, setOpen] = useState(false);
  const order = useOrder(path);
  const { message } = App.useApp();
  const send = async (values: object) => {
    if (!(await order.send({ ...values, ...fixed }))) return;
    void message.success(done);
    setOpen(false);
  };
  const close = () => {
    order.forget();
    setOpen(false);
  };
  return (
    <>
      <Button size={wide ? 'middle' : 'small'} aria-label={label} onClick={() => setOpen(true)}>
        {button}
      </Button>
      <Modal title={title} open={open} onCancel={close} footer={null} destroyOnHidden>
        <Form layout="vertical" initialValues={initial} onFinish={(values: object) => void send(values)}>
          <ProblemAlert problem={order.problem} />
          {lead ? <p className="form-lead">{lead}</p> : null}
          {children}
          <Button type="primary" danger={danger} htmlType="submit" loading={order.sending}>
            {submit}
          </Button>
        </Form>
      </Modal>
    </>
  );
};

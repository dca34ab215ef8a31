import { App, Button, Form, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useOrder } from '../../api/use-order';
import { ProblemAlert } from '../../parts/problem-alert';
import type { Coded } from './types';

type Props = { readonly personId: string; readonly name: string; readonly grounds: readonly Coded[] };
type Asked = { readonly ground: string };

/** 提出销毁；另一人决定以后，由系统管理员执行。 */
export const RequestErasure = ({ personId, name, grounds }: Props) => {
  const [open, setOpen] = useState(false);
  const { message } = App.useApp();
  const order = useOrder<Asked & { readonly personId: string }>('/erasures');
  const send = async (values: Asked) => {
    if (!(await order.send({ ...values, personId }))) return;
    void message.success('已经提出，请另一人决定');
    setOpen(false);
  };
  return (
    <>
      <Button size="small" danger onClick={() => setOpen(true)} aria-label={`提出销毁${name}的个人信息`}>
        提出销毁
      </Button>
      <Modal
        title="提出销毁个人信息"
        open={open}
        onCancel={() => setOpen(false)}
        footer={null}
        destroyOnHidden
      >
        <Form layout="vertical" onFinish={(values: Asked) => void send(values)}>
          <ProblemAlert problem={order.problem} />
          <p>
            {name}
            登记过的各次、其案件的文字和附件一并销毁，以后谁也读不出来；同案其他当事人提交的材料也在其中。
            案件没有办结、还在诉讼、保管期限未满的，不能销毁。
          </p>
          <Form.Item name="ground" label="应当删除的情形" rules={[{ required: true, message: '请选择情形' }]}>
            <Radio.Group
              className="reveal-purposes"
              options={grounds.map(({ code, term }) => ({ value: code, label: term }))}
            />
          </Form.Item>
          <Button type="primary" danger htmlType="submit" loading={order.sending}>
            提出
          </Button>
        </Form>
      </Modal>
    </>
  );
};

import { App, Button, Form, Input } from 'antd';
import type { Given } from '../../api/own-account';
import { useOrder } from '../../api/use-order';
import { Card } from '../../parts/card';
import { ProblemAlert } from '../../parts/problem-alert';

type Passwords = { readonly former: string; readonly next: string };
type PasswordCardProps = {
  /** What an administrator gave out must be replaced before anything else. */
  readonly oneTime?: boolean;
  readonly done?: () => Promise<void>;
};

export const PasswordCard = ({ oneTime = false, done }: PasswordCardProps) => {
  const [form] = Form.useForm<Passwords & { readonly again: string }>();
  const { message } = App.useApp();
  const order = useOrder<Passwords, Given>('/account/password');
  const change = async ({ former, next }: Passwords) => {
    if (!(await order.send({ former, next }))) return;
    form.resetFields();
    void message.success('密码已经换好。其他电脑上的登录都结束了。');
    await done?.();
  };
  return (
    <Card
      title={oneTime ? '换成自己的密码' : '换密码'}
      note="至少 12 个字，一句自己记得住、别人想不到的话就可以"
    >
      <ProblemAlert problem={order.problem} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void change(values)}>
        <Form.Item
          name="former"
          label={oneTime ? '管理员给的一次性密码' : '原来的密码'}
          rules={[{ required: true, message: '还差原来的密码' }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="next"
          label="新密码"
          rules={[
            { required: true, message: '还差新密码' },
            { min: 12, message: '至少 12 个字' },
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label="再输一遍新密码"
          dependencies={['next']}
          rules={[
            { required: true, message: '请再输一遍' },
            ({ getFieldValue }) => ({
              validator: (_, again: string | undefined) =>
                !again || again === getFieldValue('next')
                  ? Promise.resolve()
                  : Promise.reject(new Error('两遍不一样，请重新输入')),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type={oneTime ? 'primary' : 'default'} htmlType="submit" loading={order.sending}>
          换密码
        </Button>
      </Form>
    </Card>
  );
};

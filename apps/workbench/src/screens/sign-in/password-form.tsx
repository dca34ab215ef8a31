import { Button, Form, Input, type FormInstance } from 'antd';
import type { Given, SignInWays } from '../../api/own-account';
import type { OrderState } from '../../api/use-order';
import { ProblemAlert } from '../../parts/problem-alert';

export type Credentials = { readonly accountId: string; readonly password: string };

type PasswordFormProps = {
  readonly form: FormInstance<Credentials>;
  readonly order: OrderState<Credentials, Given>;
  readonly ways: SignInWays | undefined;
  readonly enter: (credentials: Credentials) => void;
};

export const PasswordForm = ({ form, order, ways, enter }: PasswordFormProps) => (
  <>
    <h2 id="sign-in-title">登录</h2>
    <ProblemAlert problem={order.problem} again={() => form.submit()} />
    <Form form={form} layout="vertical" requiredMark={false} onFinish={enter}>
      <Form.Item name="accountId" label="账号" rules={[{ required: true, message: '还差账号' }]}>
        <Input autoComplete="username" autoFocus size="large" />
      </Form.Item>
      <Form.Item name="password" label="密码" rules={[{ required: true, message: '还差密码' }]}>
        <Input.Password autoComplete="current-password" size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={order.sending}>
        登录办案平台
      </Button>
    </Form>
    {ways?.unitAccount ? (
      <>
        <p className="sign-in-or">或者</p>
        <Button href="/api/sessions/unit" size="large" block>
          用单位统一账号登录
        </Button>
      </>
    ) : null}
    <p className="note">忘了密码，请找本单位的管理员。</p>
  </>
);

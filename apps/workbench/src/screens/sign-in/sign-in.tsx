import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useDemonstration } from '../../api/queries';
import { useOrder } from '../../api/use-order';
import type { Account, DemonstrationAccount } from '../../api/types';
import { longDay } from '../../parts/days';
import { ProblemAlert } from '../../parts/problem-alert';
import { AccountCards } from './account-cards';

type Credentials = { readonly accountId: string; readonly password: string };

/** 示范环境里所有账号用同一个密码，公开写在 README。 */
const demonstrationPassword = 'fuyi-demo-2026';

export const SignIn = () => {
  const [form] = Form.useForm<Credentials>();
  const [chosen, setChosen] = useState<string | null>(null);
  const demonstration = useDemonstration().data;
  const order = useOrder<Credentials, { account: Account }>('/sessions');
  const client = useQueryClient();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { from?: string } | null };

  const enter = async (credentials: Credentials) => {
    const answer = await order.send(credentials);
    if (!answer) return;
    client.clear();
    await navigate(state?.from ?? '/', { replace: true });
  };
  const choose = ({ accountId }: DemonstrationAccount) => {
    order.forget();
    setChosen(accountId);
    form.setFieldsValue({ accountId, password: demonstrationPassword });
  };

  return (
    <div className="sign-in">
      <header className="sign-in-head">
        <div className="rail-mark" aria-hidden="true">
          复
        </div>
        <div>
          <h1>行政复议办案平台</h1>
          <p>
            {demonstration?.enabled
              ? `示范环境 · 今天是 ${longDay(demonstration.today)} · 人物、单位和案件都是虚构的`
              : '请用本单位的账号登录'}
          </p>
        </div>
      </header>
      <main className="sign-in-body">
        <section className="card sign-in-form" aria-labelledby="sign-in-title">
          <h2 id="sign-in-title">登录</h2>
          <ProblemAlert problem={order.problem} again={() => form.submit()} />
          <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void enter(values)}>
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
          <p className="note">忘了密码，请找本单位的管理员。</p>
        </section>
        {demonstration?.enabled ? (
          <AccountCards accounts={demonstration.accounts} chosen={chosen} choose={choose} />
        ) : null}
      </main>
    </div>
  );
};

import { useQueryClient } from '@tanstack/react-query';
import { Alert, Form } from 'antd';
import { useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useSignInWays, type Given } from '../../api/own-account';
import { useDemonstration } from '../../api/queries';
import { useOrder } from '../../api/use-order';
import type { DemonstrationAccount } from '../../api/types';
import { longDay } from '../../parts/days';
import { AccountCards } from './account-cards';
import { PasswordForm, type Credentials } from './password-form';
import { SecondStep } from './second-step';

/** 示范环境里所有账号用同一个密码，公开写在 README。 */
const demonstrationPassword = 'fuyi-demo-2026';

export const SignIn = () => {
  const [form] = Form.useForm<Credentials>();
  const [asked, setAsked] = useSearchParams();
  const [chosen, setChosen] = useState<string | null>(null);
  const demonstration = useDemonstration().data;
  const ways = useSignInWays().data;
  const order = useOrder<Credentials, Given>('/sessions');
  const client = useQueryClient();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { from?: string } | null };
  const second = asked.get('step') === 'second-factor';
  const refusal = ways?.refusals[asked.get('refused') ?? ''];

  const enter = async () => {
    client.clear();
    await navigate(state?.from ?? '/', { replace: true });
  };
  const signIn = async (credentials: Credentials) => {
    const answer = await order.send(credentials);
    if (answer?.standing === 'second-factor') setAsked({ step: 'second-factor' }, { replace: true, state });
    else if (answer) await enter();
  };
  const startAgain = () => {
    order.forget();
    setAsked({}, { replace: true, state });
  };
  const choose = ({ accountId }: DemonstrationAccount) => {
    startAgain();
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
      <main className={demonstration?.enabled ? 'sign-in-body' : 'sign-in-body alone'}>
        <section className="card sign-in-form" aria-labelledby="sign-in-title">
          {refusal ? <Alert role="alert" type="error" title={refusal} style={{ marginBottom: 14 }} /> : null}
          {second ? (
            <SecondStep enter={enter} again={startAgain} />
          ) : (
            <PasswordForm
              form={form}
              order={order}
              ways={ways}
              enter={(credentials) => void signIn(credentials)}
            />
          )}
        </section>
        {demonstration?.enabled ? (
          <AccountCards accounts={demonstration.accounts} chosen={chosen} choose={choose} />
        ) : null}
      </main>
    </div>
  );
};

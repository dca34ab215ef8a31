import { Button, Form, Input } from 'antd';
import type { Given } from '../../api/own-account';
import { useOrder } from '../../api/use-order';
import { ProblemAlert } from '../../parts/problem-alert';

type ProofProps = { readonly byCode: boolean; readonly done: () => void };

/** 再确认一次是本人：a screen left unlocked is not enough for what follows. */
export const Proof = ({ byCode, done }: ProofProps) => {
  const order = useOrder<{ readonly code: string } | { readonly password: string }, Given>('/sessions/proof');
  const send = async ({ answer }: { readonly answer: string }) => {
    if (await order.send(byCode ? { code: answer } : { password: answer })) done();
  };
  return (
    <div className="proof">
      <p>为了账号安全，请再确认一次是您本人。</p>
      <ProblemAlert problem={order.problem} />
      <Form layout="vertical" requiredMark={false} onFinish={(values) => void send(values)}>
        <Form.Item
          name="answer"
          label={byCode ? '手机上的六位验证码' : '登录密码'}
          rules={[
            byCode
              ? { required: true, pattern: /^\d{6}$/, message: '验证码是六位数字' }
              : { required: true, message: '还差密码' },
          ]}
        >
          {byCode ? (
            <Input autoFocus inputMode="numeric" autoComplete="one-time-code" className="code-input" />
          ) : (
            <Input.Password autoFocus autoComplete="current-password" />
          )}
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={order.sending}>
          确认是本人
        </Button>
      </Form>
    </div>
  );
};

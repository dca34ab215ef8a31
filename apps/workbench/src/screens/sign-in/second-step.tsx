import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { Given } from '../../api/own-account';
import { useOrder } from '../../api/use-order';
import { ProblemAlert } from '../../parts/problem-alert';

type Answer = { readonly code: string } | { readonly recoveryCode: string };
type SecondStepProps = { readonly enter: () => Promise<void>; readonly again: () => void };

/** 密码对了以后：手机上的六位数字，手机不在身边的用备用码。 */
export const SecondStep = ({ enter, again }: SecondStepProps) => {
  const [byPaper, setByPaper] = useState(false);
  const order = useOrder<Answer, Given>('/sessions/proof');
  const [form] = Form.useForm<{ readonly answer: string }>();
  const send = async ({ answer }: { readonly answer: string }) => {
    if (await order.send(byPaper ? { recoveryCode: answer } : { code: answer.replace(/\s/g, '') }))
      await enter();
  };
  const turn = () => {
    order.forget();
    form.resetFields();
    setByPaper(!byPaper);
  };
  return (
    <>
      <h2 id="sign-in-title">还差一步</h2>
      <p className="note">
        {byPaper
          ? '请输入开通时抄下的备用码，每个只能用一次。'
          : '请打开手机上的验证器，输入“行政复议办案平台”下面的六位数字。数字每半分钟换一次。'}
      </p>
      <ProblemAlert problem={order.problem} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void send(values)}>
        <Form.Item
          key={byPaper ? 'recovery' : 'code'}
          name="answer"
          label={byPaper ? '备用码' : '六位验证码'}
          rules={[
            byPaper
              ? { required: true, message: '还差备用码' }
              : { required: true, pattern: /^\s*(\d\s*){6}$/, message: '验证码是六位数字' },
          ]}
        >
          <Input
            size="large"
            autoFocus
            autoComplete="one-time-code"
            inputMode={byPaper ? 'text' : 'numeric'}
            className="code-input"
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={order.sending}>
          确认
        </Button>
      </Form>
      <div className="sign-in-other">
        <Button type="link" onClick={turn}>
          {byPaper ? '改用手机上的验证码' : '手机不在身边，用备用码'}
        </Button>
        <Button type="link" onClick={again}>
          换一个账号
        </Button>
      </div>
      <p className="note">手机和备用码都不在的，请找安全管理员解除，再重新开通。</p>
    </>
  );
};

import { Button, Form, Input, QRCode } from 'antd';
import type { Given } from '../../api/own-account';
import { useOrder } from '../../api/use-order';
import { ProblemAlert } from '../../parts/problem-alert';

export type Proposed = { readonly secret: string; readonly address: string };
export type Confirmed = Given & { readonly recoveryCodes: readonly string[] };

type EnrolmentProps = {
  readonly proposed: Proposed;
  readonly confirmed: (codes: readonly string[]) => void;
  readonly leave: (() => void) | null;
};

/** 扫码、输一次验证码，才算开通。 */
export const Enrolment = ({ proposed, confirmed, leave }: EnrolmentProps) => {
  const order = useOrder<{ readonly code: string }, Confirmed>('/account/second-factor/confirmation');
  const send = async (values: { readonly code: string }) => {
    const answer = await order.send(values);
    if (answer) confirmed(answer.recoveryCodes);
  };
  return (
    <ol className="enrolment">
      <li>
        <p>在手机上打开验证器（单位发的，或者应用市场里的“身份验证器”一类），选“扫一扫”，对准这个图：</p>
        <div className="enrolment-code" role="img" aria-label="第二重验证的二维码，扫不了的用下面的密钥">
          <div aria-hidden="true">
            <QRCode
              value={proposed.address}
              type="svg"
              size={184}
              bordered={false}
              color="#000000"
              bgColor="#ffffff"
            />
          </div>
        </div>
        <p>
          扫不了的，选“手动输入”，账号写自己的，密钥写：
          <code className="enrolment-key">{proposed.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
      </li>
      <li>
        <p>把手机上出现的六位数字填在这里：</p>
        <ProblemAlert problem={order.problem} />
        <Form layout="vertical" requiredMark={false} onFinish={(values) => void send(values)}>
          <Form.Item
            name="code"
            label="六位验证码"
            rules={[{ required: true, pattern: /^\d{6}$/, message: '验证码是六位数字' }]}
          >
            <Input inputMode="numeric" autoComplete="one-time-code" className="code-input" />
          </Form.Item>
          <div className="buttons">
            <Button type="primary" htmlType="submit" loading={order.sending}>
              开通
            </Button>
            {leave ? <Button onClick={leave}>先不开通</Button> : null}
          </div>
        </Form>
      </li>
    </ol>
  );
};

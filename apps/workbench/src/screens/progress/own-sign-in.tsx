import { Button, Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useDemonstration } from '../../api/queries';
import type { Given } from '../../api/own-account';
import { useOrder } from '../../api/use-order';
import { ProblemAlert } from '../../parts/problem-alert';
import { OwnFrame } from './own-frame';

type Slip = { readonly code: string; readonly pin: string };

/** 查询码和末四位，没有拼图、没有验证码图片。 */
export const OwnSignIn = () => {
  const [form] = Form.useForm<Slip>();
  const order = useOrder<Slip, Given>('/sessions/case-code');
  const client = useQueryClient();
  const examples = useDemonstration().data?.caseCodes ?? [];
  const enter = async (slip: Slip) => {
    if (await order.send(slip)) await client.resetQueries();
  };
  return (
    <OwnFrame>
      <h1>您的案子走到哪一步了？</h1>
      <p className="own-lead">请拿出收件回执，照着输入上面的查询码。</p>
      <section className="card own-card own-form" aria-label="查询">
        <ProblemAlert problem={order.problem} again={() => form.submit()} />
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(slip) => void enter(slip)}>
          <Form.Item
            name="code"
            label="查询码"
            extra="在回执的二维码旁边，十八个字母和数字。横线可以不输，大小写都行。"
            rules={[{ required: true, message: '还差查询码' }]}
          >
            <Input size="large" autoComplete="off" spellCheck={false} className="code-input" autoFocus />
          </Form.Item>
          <Form.Item
            name="pin"
            label="身份证号的最后四位"
            extra="没有登记身份证的，输登记的手机号最后四位。单位申请的，输统一社会信用代码最后四位。"
            rules={[{ required: true, message: '还差最后四位' }]}
          >
            <Input size="large" autoComplete="off" maxLength={8} className="code-input own-pin" />
          </Form.Item>
          <Button type="primary" htmlType="submit" size="large" block loading={order.sending}>
            查我的案件
          </Button>
        </Form>
        <p className="own-note">回执找不到了，可以带身份证到接待点，当场再给您一个。旧的就不能用了。</p>
      </section>
      {examples.length > 0 ? (
        <section className="card own-card" aria-labelledby="own-examples">
          <h2 id="own-examples">演示用的查询码</h2>
          <ul className="own-list">
            {examples.map(({ code, pin, words }) => (
              <li key={code}>
                <p>
                  <b className="own-code">{code}</b>
                  <span>
                    最后四位 {pin} · {words}
                  </span>
                </p>
                <Button onClick={() => form.setFieldsValue({ code, pin })}>填好这个</Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </OwnFrame>
  );
};

import { Button, Form, Select } from 'antd';
import { lookingReasonTerms } from '@fuyi/glossary';
import type { Problem } from '../api/problem';
import { giveReason } from '../api/request';

/** What must be written out cannot be chosen here. */
const choices = Object.entries(lookingReasonTerms)
  .filter(([code]) => code !== 'other')
  .map(([value, label]) => ({ value, label }));

type AskReasonProps = { readonly problem: Problem; readonly again: () => void };

/** 不在自己待办里的案件，先说为什么看；说了以后接着打开。 */
export const AskReason = ({ problem, again }: AskReasonProps) => (
  <section className="card empty" aria-labelledby="ask-reason">
    <h1 id="ask-reason">为什么要看这个案件？</h1>
    <p>{problem.title}</p>
    <Form
      layout="inline"
      style={{ justifyContent: 'center', rowGap: 12 }}
      onFinish={({ reason }: { readonly reason: string }) => {
        giveReason(reason);
        again();
      }}
    >
      <Form.Item name="reason" label="原因" rules={[{ required: true, message: '请选择原因' }]}>
        <Select style={{ width: 260 }} options={choices} />
      </Form.Item>
      <Button type="primary" htmlType="submit">
        打开案件
      </Button>
    </Form>
    <p className="note">依据：{problem.basis}</p>
  </section>
);

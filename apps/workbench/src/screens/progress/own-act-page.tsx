import { Button, Form, Input, Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useOrder } from '../../api/use-order';
import { FilesInput } from '../../parts/files-input';
import { ProblemAlert } from '../../parts/problem-alert';
import { ownActs, type Question } from './own-acts';
import type { OwnAct } from './types';

type Answers = Readonly<Record<string, unknown>>;

const control = ({ by, options = [], ask }: Question, caseId: string) => {
  if (by === 'files') return <FilesInput label={ask} caseId={caseId} />;
  if (by === 'choice')
    return (
      <Radio.Group className="own-choices">
        {options.map(({ value, label }) => (
          <Radio key={String(value)} value={value}>
            {label}
          </Radio>
        ))}
      </Radio.Group>
    );
  return by === 'line' ? (
    <Input size="large" maxLength={300} />
  ) : (
    <Input.TextArea autoSize={{ minRows: 4 }} maxLength={2_000} />
  );
};

const said = ({ by, options = [] }: Question, answer: unknown): string => {
  if (by === 'files') return `${Array.isArray(answer) ? answer.length : 0} 份`;
  const chosen = options.find(({ value }) => value === answer)?.label;
  return chosen ?? (typeof answer === 'string' && answer.trim() !== '' ? answer : '（没有写）');
};

/** One question at a time, then everything once more before it is sent. */
export const OwnActPage = ({ act, caseId }: { readonly act: OwnAct; readonly caseId: string }) => {
  const { title, questions, send, done, basis } = ownActs[act];
  const [form] = Form.useForm<Answers>();
  const [step, setStep] = useState(0);
  const [answers, setAnswers] = useState<Answers>({});
  const [over, setOver] = useState(false);
  const order = useOrder<Answers>(`/cases/${caseId}/own/${act}`, { caseId });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step, over]);
  const question = questions[step];
  const next = (given: Answers) => {
    setAnswers({ ...answers, ...given });
    setStep(step + 1);
  };
  const submit = async () => {
    if (await order.send(answers)) setOver(true);
  };
  if (over)
    return (
      <section className="card own-card own-form">
        <h1 ref={heading} tabIndex={-1}>
          {done}
        </h1>
        <Link to="/progress" className="own-back">
          回到我的案件
        </Link>
      </section>
    );
  return (
    <>
      <p>
        <Link to="/progress">‹ 回到我的案件</Link>
      </p>
      <p className="own-step">
        {title} · 第 {Math.min(step + 1, questions.length + 1)} 步，共 {questions.length + 1} 步
      </p>
      <section className="card own-card own-form">
        <h1 ref={heading} tabIndex={-1}>
          {question ? question.ask : '这样交上去，对吗？'}
        </h1>
        {question ? (
          <Form
            form={form}
            key={question.name}
            layout="vertical"
            requiredMark={false}
            initialValues={answers}
            onFinish={next}
          >
            <Form.Item
              name={question.name}
              label={<span className="visually-hidden">{question.ask}</span>}
              extra={question.hint}
              rules={question.optional ? [] : [{ required: true, message: '这一句还没有填' }]}
            >
              {control(question, caseId)}
            </Form.Item>
            <div className="buttons">
              <Button type="primary" htmlType="submit" size="large">
                下一步
              </Button>
              {step > 0 ? (
                <Button size="large" onClick={() => setStep(step - 1)}>
                  上一步
                </Button>
              ) : null}
            </div>
          </Form>
        ) : (
          <>
            <dl className="own-said">
              {questions.map((each) => (
                <div key={each.name}>
                  <dt>{each.ask}</dt>
                  <dd>{said(each, answers[each.name])}</dd>
                </div>
              ))}
            </dl>
            <ProblemAlert problem={order.problem} again={() => void submit()} />
            <div className="buttons">
              <Button
                type="primary"
                danger={act === 'withdrawal'}
                size="large"
                loading={order.sending}
                onClick={() => void submit()}
              >
                {send}
              </Button>
              <Button size="large" onClick={() => setStep(step - 1)}>
                上一步
              </Button>
            </div>
            <p className="own-note">依据：{basis}</p>
          </>
        )}
      </section>
    </>
  );
};

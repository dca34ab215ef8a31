import { App, Button, Form } from 'antd';
import type { PlainDate } from '@fuyi/kernel';
import { useEffect, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import type { CasePage } from '../../api/types';
import { useOrder } from '../../api/use-order';
import { DayInput } from '../../parts/day-input';
import { ProblemAlert } from '../../parts/problem-alert';

type Values = Readonly<Record<string, unknown>>;

type OrderFormProps = {
  readonly page: CasePage;
  /** Last part of the address under the case. */
  readonly path: string;
  readonly submit: string;
  readonly done: string;
  readonly initial?: Values;
  /** From what the form holds to what the API takes; the day is added. */
  readonly toBody?: (values: Values) => Values;
  readonly dayLabel?: string;
  /** What happens by law once it is done; shown beside the button. */
  readonly effect?: ReactNode;
  readonly disabled?: string | null;
  readonly onChange?: (values: Values) => void;
  readonly children: ReactNode;
};

const kept = (key: string): Values => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Values;
  } catch {
    return {};
  }
};

/** One order to one case: what was typed survives a refusal, a lost connection and a reload. */
export const OrderForm = ({
  page,
  path,
  submit,
  done,
  initial = {},
  toBody = (values) => values,
  dayLabel = '办理日期',
  effect,
  disabled = null,
  onChange,
  children,
}: OrderFormProps) => {
  const key = `fuyi.form.${page.caseId}.${path}`;
  const [form] = Form.useForm<Values>();
  const [start] = useState(() => ({ on: page.today, ...initial, ...kept(key) }));
  const order = useOrder<Values>(`/cases/${page.caseId}/${path}`, {
    caseId: page.caseId,
    version: page.version,
  });
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();

  useEffect(() => {
    onChange?.(start);
    // The parent only needs to hear of the first values once.
  }, []);
  useEffect(() => {
    const errors = order.problem?.errors ?? [];
    form.setFields(
      errors.map(({ field, message: words }) => ({ name: field.split('.'), errors: [words] })) as never,
    );
  }, [order.problem, form]);

  const send = async (values: Values) => {
    const { on, ...rest } = values;
    const answer = await order.send({ ...toBody(rest), ...(on ? { on: on as PlainDate } : {}) });
    if (!answer) return;
    sessionStorage.removeItem(key);
    void message.success(done);
    await navigate(`/cases/${page.caseId}`);
  };

  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={start}
      onValuesChange={(_, values) => {
        sessionStorage.setItem(key, JSON.stringify(values));
        onChange?.(values);
      }}
      onFinish={(values) => void send(values)}
      scrollToFirstError
    >
      <ProblemAlert
        problem={order.problem}
        again={() => form.submit()}
        reread={() => {
          order.forget();
          void client.invalidateQueries({ queryKey: ['case', page.caseId] });
        }}
      />
      {children}
      <Form.Item
        name="on"
        label={dayLabel}
        extra="法律从这一天起算，不能晚于今天。"
        rules={[{ required: true, message: '还差日期' }]}
      >
        <DayInput latest={page.today} />
      </Form.Item>
      {effect ? <p className="effect">{effect}</p> : null}
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={order.sending} disabled={disabled !== null}>
          {submit}
        </Button>
        {disabled ? <span className="note">{disabled}</span> : null}
      </div>
    </Form>
  );
};

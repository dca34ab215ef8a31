import { App, Button, Form, InputNumber } from 'antd';
import type { PlainDate } from '@fuyi/kernel';
import { useDemonstration } from '../../api/queries';
import { useOrder } from '../../api/use-order';
import { Card } from '../../parts/card';
import { DayInput } from '../../parts/day-input';
import { longDay } from '../../parts/days';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { ProblemAlert } from '../../parts/problem-alert';
import { AccountTable } from './account-table';
import { AgreedCard } from './agreed-card';
import { CalendarCard } from './calendar-card';

type Advance = { readonly days: number } | { readonly to: PlainDate };

/** 示范时钟：only forward; the answer comes when the law has done what it says for every day passed. */
export const Administration = () => {
  const demonstration = useDemonstration();
  const order = useOrder<Advance, { readonly today: PlainDate }>('/demonstration/clock');
  const { message } = App.useApp();
  const { data } = demonstration;
  if (!data) return <Loading error={demonstration.error} />;
  const advance = async (to: Advance) => {
    const answer = await order.send(to);
    if (answer) void message.success(`示范日期已到 ${longDay(answer.today)}`);
  };
  return (
    <>
      <PageHead title="管理" sentence="时钟、工作日历、期限计算的约定和账号。" />
      <div className="columns form-columns">
        <div className="stack">
          {data.enabled ? (
            <Card title="示范时钟" note="只能向前">
              <p className="big-word">{longDay(data.today)}</p>
              <p className="form-lead">
                往后拨几天，到期的事依法自动办：视为受理、视为放弃、逾期未答复、起诉期限届满。
              </p>
              <ProblemAlert problem={order.problem} />
              <div className="buttons">
                {[1, 5, 10, 30].map((days) => (
                  <Button key={days} disabled={order.sending} onClick={() => void advance({ days })}>
                    往后 {days} 天
                  </Button>
                ))}
              </div>
              <div className="field-row">
                <Form
                  layout="vertical"
                  initialValues={{ days: 1 }}
                  onFinish={(values: { days: number }) => void advance(values)}
                >
                  <Form.Item name="days" label="往后几天" rules={[{ required: true, message: '请填写天数' }]}>
                    <InputNumber min={1} max={400} precision={0} suffix="天" />
                  </Form.Item>
                  <Button type="primary" htmlType="submit" loading={order.sending}>
                    拨到那一天
                  </Button>
                </Form>
                <Form layout="vertical" onFinish={(values: { to: PlainDate }) => void advance(values)}>
                  <Form.Item name="to" label="到哪一天" rules={[{ required: true, message: '请选择日期' }]}>
                    <DayInput />
                  </Form.Item>
                  <Button htmlType="submit" loading={order.sending}>
                    到这一天
                  </Button>
                </Form>
              </div>
            </Card>
          ) : (
            <Card title="示范时钟">
              <p>这里不是示范环境，用的是真实的今天：{longDay(data.today)}。</p>
            </Card>
          )}
          <CalendarCard />
          <AgreedCard />
          <AccountTable accounts={data.accounts} />
        </div>
      </div>
    </>
  );
};

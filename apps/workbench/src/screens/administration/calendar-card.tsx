import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber } from 'antd';
import type { AdoptedDay } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import { useState } from 'react';
import { get } from '../../api/request';
import { useOrder } from '../../api/use-order';
import { Card } from '../../parts/card';
import { ProblemAlert } from '../../parts/problem-alert';
import { Tag } from '../../parts/tag';
import { MovedTable } from './moved-table';
import { scheduleLines } from './schedule-lines';

type Year = {
  readonly year: number;
  readonly adoptedOn: PlainDate | null;
  readonly daysOff: readonly object[];
  readonly workdays: readonly object[];
};
type Written = { readonly year: number; readonly daysOff: string; readonly workdays?: string };
type Body = {
  readonly year: number;
  readonly daysOff: readonly AdoptedDay[];
  readonly workdays: readonly AdoptedDay[];
};

const readable = {
  validator: (_: unknown, text: string | undefined) =>
    scheduleLines(text ?? '')
      ? Promise.resolve()
      : Promise.reject(new Error('每行一天，例如 2027-10-01 国庆节')),
};

/** 工作日历：what is in use, and the next notice when it is published. */
export const CalendarCard = () => {
  const query = useQuery({
    queryKey: ['calendars'],
    queryFn: () => get<{ readonly years: readonly Year[] }>('/calendars'),
  });
  const order = useOrder<Body>('/calendars');
  const [adopted, setAdopted] = useState<number | null>(null);
  const adopt = async ({ year, daysOff, workdays = '' }: Written) => {
    const body = { year, daysOff: scheduleLines(daysOff) ?? [], workdays: scheduleLines(workdays) ?? [] };
    if (await order.send(body)) setAdopted(year);
  };
  return (
    <Card title="工作日历" note="没有公布放假安排的年份，届满日标为暂定">
      <ul className="clocks">
        {(query.data?.years ?? []).map(({ year, adoptedOn, daysOff, workdays }) => (
          <li key={year}>
            <span>{year}年</span>
            <span className="note">
              放假 {daysOff.length} 天，调休上班 {workdays.length} 天
            </span>
            <span>
              {adoptedOn ? <Tag tone="success">登记启用</Tag> : <Tag tone="muted">随平台公布</Tag>}{' '}
              {adoptedOn ? (
                <Button size="small" onClick={() => setAdopted(year)}>
                  动了的案件
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {adopted ? <MovedTable year={adopted} /> : null}
      <ProblemAlert problem={order.problem} />
      <Form layout="vertical" onFinish={(written: Written) => void adopt(written)}>
        <Form.Item name="year" label="年份" rules={[{ required: true, message: '请填写年份' }]}>
          <InputNumber min={2024} max={2100} precision={0} suffix="年" />
        </Form.Item>
        <Form.Item
          name="daysOff"
          label="放假的日子，每行一天"
          rules={[{ required: true, message: '请逐日填写' }, readable]}
        >
          <Input.TextArea rows={4} placeholder="2027-10-01 国庆节" />
        </Form.Item>
        <Form.Item name="workdays" label="调休上班的日子，每行一天" rules={[readable]}>
          <Input.TextArea rows={2} placeholder="2027-10-09 国庆节" />
        </Form.Item>
        <Button htmlType="submit" loading={order.sending}>
          启用放假安排
        </Button>
      </Form>
    </Card>
  );
};

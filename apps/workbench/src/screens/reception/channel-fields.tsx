import { Form, Radio, Select } from 'antd';
import { channelTerms } from '@fuyi/glossary';
import type { PlainDate } from '@fuyi/kernel';
import { choicesOf, type Reference } from '../../api/reference';
import { useAccount } from '../../frame/me';
import { DayInput } from '../../parts/day-input';

type ChannelFieldsProps = {
  readonly channel: string;
  readonly today: PlainDate;
  readonly reference: Reference;
};

export const ChannelFields = ({ channel, today, reference }: ChannelFieldsProps) => {
  const { receptionPointId } = useAccount();
  return (
    <>
      <Form.Item name="channel" label="收到的渠道">
        <Radio.Group
          optionType="button"
          options={(['counter', 'post', 'internet'] as const).map((value) => ({
            value,
            label: channelTerms[value],
          }))}
        />
      </Form.Item>
      <Form.Item name="on" label="收到日期" extra="不填就是今天。">
        <DayInput latest={today} />
      </Form.Item>
      {channel === 'post' ? (
        <Form.Item
          name="postmarkedOn"
          label="邮戳日期"
          extra="寄出的时间不算入申请期限。"
          rules={[{ required: true, message: '还差邮戳上的日期' }]}
        >
          <DayInput latest={today} />
        </Form.Item>
      ) : null}
      {channel === 'counter' && !receptionPointId ? (
        <Form.Item name="receptionPointId" label="接待点">
          <Select
            allowClear
            showSearch
            optionFilterProp="label"
            options={choicesOf(reference.receptionPoints)}
          />
        </Form.Item>
      ) : null}
    </>
  );
};

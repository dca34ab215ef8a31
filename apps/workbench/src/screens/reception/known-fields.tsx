import { Checkbox, Form, InputNumber, Radio } from 'antd';
import type { PlainDate } from '@fuyi/kernel';
import { DayInput } from '../../parts/day-input';
import type { PeriodKind } from './reception-draft';

const kinds: { value: PeriodKind; label: string }[] = [
  { value: 'served', label: '收到了决定书' },
  { value: 'refused', label: '拒收了' },
  { value: 'knew', label: '没有收到，后来才知道' },
  { value: 'notice', label: '公告的' },
  { value: 'inaction', label: '要求办的事一直没有办' },
];

const rows: Readonly<Record<PeriodKind, readonly (readonly [string, string])[]>> = {
  served: [['servedOn', '收到日期']],
  refused: [['refusedReceiptOn', '拒收日期']],
  knew: [
    ['knewContentOn', '知道内容的日期'],
    ['knewRightsOn', '知道可以申请复议的日期'],
  ],
  notice: [['publicNoticePostedOn', '公告日期']],
  inaction: [['performanceRequestReceivedOn', '机关收到履职申请的日期']],
};

/** 第二十条：从哪一件事起算。 */
export const KnownFields = ({ kind, today }: { readonly kind: PeriodKind; readonly today: PlainDate }) => (
  <>
    <Form.Item name="periodKind" label="怎样知道的">
      <Radio.Group options={kinds} />
    </Form.Item>
    <div className="field-row">
      {rows[kind].map(([name, label]) => (
        <Form.Item
          key={name}
          name={['period', name]}
          label={label}
          rules={[{ required: name !== 'knewRightsOn', message: '还差日期' }]}
        >
          <DayInput latest={today} />
        </Form.Item>
      ))}
      {kind === 'notice' ? (
        <Form.Item
          name={['period', 'publicNoticeDays']}
          label="公告期（日）"
          rules={[{ required: true, message: '还差公告期' }]}
        >
          <InputNumber min={1} max={365} precision={0} />
        </Form.Item>
      ) : null}
    </div>
    {kind === 'inaction' ? (
      <Form.Item name={['period', 'urgent']} valuePropName="checked">
        <Checkbox>紧急情况下请求保护人身权、财产权，不受履行期限的限制（实施条例第二十四条第二款）</Checkbox>
      </Form.Item>
    ) : null}
  </>
);

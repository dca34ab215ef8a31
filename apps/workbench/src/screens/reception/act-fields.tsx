import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { PlainDate } from '@fuyi/kernel';
import { choicesOf, type Reference } from '../../api/reference';
import { DayInput } from '../../parts/day-input';

const flags = [
  { value: 'inaction', label: '是不履行职责' },
  { value: 'madeOnTheSpot', label: '当场作出' },
  { value: 'realEstate', label: '涉及不动产' },
  { value: 'disclosed', label: '已经向社会公开' },
];

export const ActFields = ({
  reference,
  today,
}: {
  readonly reference: Reference;
  readonly today: PlainDate;
}) => (
  <>
    <Form.Item name="respondentId" label="被申请人" rules={[{ required: true, message: '请选择是哪个机关' }]}>
      <Select
        showSearch
        optionFilterProp="label"
        placeholder="写几个字就能找到"
        options={choicesOf(reference.organs)}
      />
    </Form.Item>
    <Form.Item
      name={['act', 'title']}
      label="行政行为名称和文号"
      rules={[{ required: true, whitespace: true, message: '请写明名称和文号' }]}
    >
      <Input maxLength={300} placeholder="例如：《行政处罚决定书》（某某罚字〔2026〕12号）" />
    </Form.Item>
    <div className="field-row">
      <Form.Item
        name={['act', 'kind']}
        label="行政行为种类"
        rules={[{ required: true, message: '请选择种类' }]}
      >
        <Select showSearch optionFilterProp="label" options={choicesOf(reference.actKinds)} />
      </Form.Item>
      <Form.Item
        name={['act', 'field']}
        label="行政管理领域"
        rules={[{ required: true, message: '请选择领域' }]}
      >
        <Select showSearch optionFilterProp="label" options={choicesOf(reference.adminFields)} />
      </Form.Item>
    </div>
    <div className="field-row">
      <Form.Item
        name={['act', 'madeOn']}
        label="作出日期"
        rules={[{ required: true, message: '还差作出的日期' }]}
      >
        <DayInput latest={today} />
      </Form.Item>
      <Form.Item name={['act', 'amount']} label="涉及金额（元）" extra="不涉及的留空">
        <InputNumber min={0} max={1e12} precision={2} style={{ width: 180 }} />
      </Form.Item>
    </div>
    <Form.Item name={['act', 'flags']} label="这些情况有没有">
      <Checkbox.Group options={flags} />
    </Form.Item>
  </>
);

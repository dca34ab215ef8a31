import { Form, Input, Select } from 'antd';
import type { Choice } from '../../api/reference';

/** 不予受理：理由；本机关无权管辖的，还要告知有权的行政复议机关。 */
export const DeclineFields = ({
  authorities,
  matters,
}: {
  readonly authorities: readonly Choice[] | null;
  readonly matters: readonly Choice[];
}) => (
  <>
    {matters.length > 0 ? (
      <Form.Item
        name="matter"
        label="法定事由"
        extra="列明的事由写进决定书并引用条文；都不是的，只写理由（第12条、实施条例第36条）。"
      >
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={[...matters]} />
      </Form.Item>
    ) : null}
    <Form.Item name="reason" label="理由" rules={[{ required: true, message: '不予受理应当说明理由' }]}>
      <Input.TextArea autoSize={{ minRows: 4 }} maxLength={20000} showCount />
    </Form.Item>
    {authorities ? (
      <Form.Item
        name="competentAuthorityId"
        label="告知申请人向哪个行政复议机关申请"
        extra="不属于本机关管辖的，应当在不予受理决定中告知申请人有管辖权的行政复议机关（第30条第2款）。"
        rules={[{ required: true, message: '还差有管辖权的行政复议机关' }]}
      >
        <Select showSearch={{ optionFilterProp: 'label' }} options={[...authorities]} />
      </Form.Item>
    ) : null}
  </>
);

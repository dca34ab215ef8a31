import { Form, Input, Select } from 'antd';
import { DayInput } from '../../parts/day-input';
import type { OrganizationPage } from './types';

export const required = (message: string) => [{ required: true, message }];

export const Reason = ({ label = '理由' }: { readonly label?: string }) => (
  <Form.Item
    name="reason"
    label={label}
    rules={[{ required: true, whitespace: true, message: `请写明${label}` }]}
  >
    <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
  </Form.Item>
);

/** 没有无限期的权限。 */
export const Term = () => (
  <div className="field-row">
    <Form.Item name="from" label="第一日" rules={required('请填写任期的第一日')}>
      <DayInput />
    </Form.Item>
    <Form.Item name="until" label="最后一日" rules={required('请填写任期的最后一日')}>
      <DayInput />
    </Form.Item>
  </div>
);

type PickPersonProps = {
  readonly page: OrganizationPage;
  readonly name: string;
  readonly label: string;
  /** Absent: everybody, also who has no post yet. */
  readonly among?: readonly string[];
};

export const PickPerson = ({ page, name, label, among }: PickPersonProps) => (
  <Form.Item name={name} label={label} rules={required(`请选择${label}`)}>
    <Select
      showSearch={{ optionFilterProp: 'label' }}
      placeholder="输入姓名或者账号查找"
      options={page.people
        .filter(({ accountId }) => among?.includes(accountId) ?? true)
        .map(({ accountId, name: called, withoutPost }) => ({
          value: accountId,
          label: `${called}（${accountId}${withoutPost ? '，没有岗位' : ''}）`,
        }))}
    />
  </Form.Item>
);

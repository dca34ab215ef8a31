import { Form, Input, Radio, Select, Space } from 'antd';

type PersonFieldsProps = {
  readonly name: readonly (string | number)[];
  readonly kind: string;
  readonly full?: boolean;
};

const kinds = [
  { value: 'natural', label: '自然人' },
  { value: 'organization', label: '法人、其他组织' },
  { value: 'individual-business', label: '个体工商户' },
];

const idKinds = [
  { value: 'id-card', label: '居民身份证' },
  { value: 'household-register', label: '户口簿' },
  { value: 'officer-card', label: '军官证' },
  { value: 'other', label: '其他证件' },
];

/** 当事人的基本情况（实施条例第二十七条第一款第一项）。Sealed under the person's own key. */
export const PersonFields = ({ name, kind, full = true }: PersonFieldsProps) => {
  const at = (field: string) => [...name, field];
  const natural = kind === 'natural';
  return (
    <>
      <Form.Item name={at('kind')} label="身份">
        <Radio.Group options={kinds} optionType="button" />
      </Form.Item>
      <div className="field-row">
        <Form.Item
          name={at('name')}
          label={natural ? '姓名' : '名称'}
          rules={[{ required: true, whitespace: true, message: '还差姓名或者名称' }]}
        >
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        {natural ? (
          <Form.Item name={at('gender')} label="性别">
            <Radio.Group options={['男', '女', '未说明']} optionType="button" />
          </Form.Item>
        ) : null}
      </div>
      {full ? (
        <div className="field-row">
          {natural ? (
            <Form.Item label="证件号码">
              <Space.Compact block>
                <Form.Item name={at('idKind')} noStyle>
                  <Select
                    aria-label="证件种类"
                    className="id-kind"
                    placeholder="证件种类"
                    options={idKinds}
                    allowClear
                  />
                </Form.Item>
                <Form.Item name={at('idNumber')} noStyle>
                  <Input aria-label="证件号码" maxLength={40} autoComplete="off" />
                </Form.Item>
              </Space.Compact>
            </Form.Item>
          ) : (
            <Form.Item name={at('creditCode')} label="统一社会信用代码">
              <Input maxLength={18} autoComplete="off" />
            </Form.Item>
          )}
          <Form.Item name={at('phone')} label="电话">
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
        </div>
      ) : null}
      {full && !natural ? (
        <div className="field-row">
          <Form.Item name={at('legalRepresentative')} label="法定代表人或者主要负责人">
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name={at('legalRepresentativePosition')} label="职务">
            <Input maxLength={100} />
          </Form.Item>
        </div>
      ) : null}
      {full ? (
        <div className="field-row">
          <Form.Item name={at('address')} label="住所">
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item name={at('serviceAddress')} label="送达地址">
            <Input maxLength={300} placeholder="与住所相同可以不填" />
          </Form.Item>
        </div>
      ) : null}
    </>
  );
};

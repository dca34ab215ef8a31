import { Button, Checkbox, Form } from 'antd';
import { PersonFields } from '../../parts/person-fields';
import type { WrittenPerson } from './reception-draft';

export const ApplicantFields = ({ applicants }: { readonly applicants: readonly WrittenPerson[] }) => (
  <Form.List name="applicants">
    {(fields, { add, remove }) => (
      <>
        {fields.map(({ key, name }, position) => (
          <fieldset key={key} className="person">
            {fields.length > 1 ? <legend>申请人 {position + 1}</legend> : null}
            <PersonFields name={[name]} kind={applicants[position]?.kind ?? 'natural'} />
            {fields.length > 1 ? (
              <Button size="small" onClick={() => remove(name)}>
                去掉这一位
              </Button>
            ) : null}
          </fieldset>
        ))}
        <Form.Item>
          <Button onClick={() => add({ kind: 'natural' })}>再加一位申请人</Button>
        </Form.Item>
      </>
    )}
  </Form.List>
);

export const ThirdPartyFields = ({ thirdParties }: { readonly thirdParties: readonly WrittenPerson[] }) => (
  <>
    <Form.List name="thirdParties">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }, position) => (
            <fieldset key={key} className="person">
              <legend>第三人 {position + 1}（和结果有关系的人）</legend>
              <PersonFields name={[name]} kind={thirdParties[position]?.kind ?? 'natural'} />
              <Button size="small" onClick={() => remove(name)}>
                去掉这一位
              </Button>
            </fieldset>
          ))}
          <Form.Item>
            <Button onClick={() => add({ kind: 'natural' })}>加一位第三人</Button>
          </Form.Item>
        </>
      )}
    </Form.List>
    <Form.Item name="together" label="一并请求">
      <Checkbox.Group
        options={[
          { value: 'compensation', label: '行政赔偿' },
          { value: 'collateral', label: '审查规范性文件' },
        ]}
      />
    </Form.Item>
  </>
);

import { Form, Input, Radio, Select } from 'antd';
import { caseEventTerms, opinionMeansTerms, partyRoleTerms } from '@fuyi/glossary';
import { useState } from 'react';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { shortDay } from '../../parts/days';
import { CaseForm } from '../forms/case-form';
import { OrderForm } from '../forms/order-form';

const means = Object.entries(opinionMeansTerms).map(([value, label]) => ({ value, label }));

export const Opinion = ({ page }: { readonly page: CasePage }) => {
  const [taken, setTaken] = useState(true);
  const parties = page.parties.filter(({ role }) => role === 'applicant' || role === 'third-party');
  return (
    <CaseForm page={page} title={caseEventTerms.OpinionTaken.term} step={['take-opinions']}>
      <Card title="记录听取意见">
        <OrderForm
          page={page}
          path="opinions"
          submit={taken ? '记录听取的意见' : '登记未能听取'}
          done="已记入案卷"
          dayLabel={taken ? '听取意见的日期' : '登记日期'}
          initial={{ partyId: parties[0]?.partyId, taken: true, means: 'telephone' }}
          onChange={(values) => setTaken(values['taken'] !== false)}
          toBody={({ partyId, taken: heard, means: how, record, reason }) =>
            heard ? { partyId, taken: true, means: how, record } : { partyId, taken: false, reason }
          }
        >
          <Form.Item name="partyId" label="当事人" rules={[{ required: true, message: '请选择当事人' }]}>
            <Select
              options={parties.map(({ partyId, role }) => ({
                value: partyId,
                label: `${partyRoleTerms[role]} ${page.names[partyId] ?? ''}`,
              }))}
            />
          </Form.Item>
          <Form.Item name="taken" label="是否听取到意见">
            <Radio.Group
              options={[
                { value: true, label: '已经听取' },
                { value: false, label: '因当事人原因不能听取' },
              ]}
            />
          </Form.Item>
          {taken ? (
            <>
              <Form.Item
                name="means"
                label="听取方式"
                rules={[{ required: true, message: '请选择听取意见的方式' }]}
              >
                <Radio.Group options={means} optionType="button" />
              </Form.Item>
              <Form.Item
                name="record"
                label="意见笔录"
                rules={[{ required: true, message: '请记录听取的意见' }]}
              >
                <Input.TextArea className="serif" autoSize={{ minRows: 6 }} maxLength={20000} showCount />
              </Form.Item>
            </>
          ) : (
            <Form.Item
              name="reason"
              label="不能听取的情况"
              rules={[{ required: true, message: '请写明因当事人原因不能听取意见的情况' }]}
            >
              <Input.TextArea autoSize={{ minRows: 4 }} maxLength={20000} showCount />
            </Form.Item>
          )}
        </OrderForm>
      </Card>
      {page.file.opinions.length > 0 ? (
        <Card title="已经记录">
          <ul className="dots">
            {page.file.opinions.map(({ partyId, on, taken: heard, textId }) => (
              <li key={textId}>
                {shortDay(on, page.today)} {page.names[partyId]}
                {heard ? '' : '（未能听取）'}：{page.texts[textId] ?? '（无权查看）'}
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </CaseForm>
  );
};

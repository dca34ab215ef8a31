import { Form, Input } from 'antd';
import { caseEventTerms } from '@fuyi/glossary';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { CaseForm } from '../forms/case-form';
import { OrderForm } from '../forms/order-form';

export const Conversion = ({ page }: { readonly page: CasePage }) => (
  <CaseForm page={page} title={caseEventTerms.ProcedureConverted.term}>
    <Card title={caseEventTerms.ProcedureConverted.term}>
      <OrderForm
        page={page}
        path="procedure-conversion"
        submit={caseEventTerms.ProcedureConverted.term}
        done="审理程序已转换，期限已重新推算"
        toBody={({ reason }) => ({ to: 'ordinary', reason })}
        effect={`依据：${caseEventTerms.ProcedureConverted.basis}。审理期限仍从原受理之日起计算。`}
      >
        <Form.Item
          name="reason"
          label="转换理由"
          rules={[{ required: true, message: '请写明不宜适用简易程序的理由' }]}
        >
          <Input.TextArea autoSize={{ minRows: 4 }} maxLength={20000} showCount />
        </Form.Item>
      </OrderForm>
    </Card>
  </CaseForm>
);

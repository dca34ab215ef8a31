import { Form, Input } from 'antd';
import { caseEventTerms } from '@fuyi/glossary';
import { choicesOf, useReference } from '../../api/reference';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { CaseForm } from '../forms/case-form';
import { OrderForm } from '../forms/order-form';

export const CorrectionSubmission = ({ page }: { readonly page: CasePage }) => {
  const items = choicesOf(useReference().data?.correctionItems, page.today);
  const asked = page.file.correction?.items ?? [];
  return (
    <CaseForm page={page} title={caseEventTerms.CorrectionSubmitted.term} step={['submit-correction']}>
      <Card title="登记收到的补正材料">
        <p className="form-lead">通知补正的事项：</p>
        <ul className="dots">
          {asked.map((code) => (
            <li key={code}>{items.find(({ value }) => value === code)?.label ?? code}</li>
          ))}
        </ul>
        <OrderForm
          page={page}
          path="corrections"
          submit="登记补正材料"
          done="补正材料已登记，审查期重新计算"
          dayLabel="收到补正材料的日期"
          effect="登记以后，审查是否受理的期限从收到补正材料之日重新计算。"
        >
          <Form.Item name="note" label="补正材料说明">
            <Input.TextArea autoSize={{ minRows: 3 }} maxLength={20000} placeholder="收到了哪些材料" />
          </Form.Item>
        </OrderForm>
      </Card>
    </CaseForm>
  );
};

import { Form } from 'antd';
import { caseEventTerms } from '@fuyi/glossary';
import { useReference } from '../../api/reference';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { CheckGroup } from '../../parts/check-group';
import { CaseForm } from '../forms/case-form';
import { OrderForm } from '../forms/order-form';

export const Assignment = ({ page }: { readonly page: CasePage }) => {
  const officers = useReference().data?.officers ?? [];
  const check = page.checks.find(({ code }) => code === 'officers');
  return (
    <CaseForm page={page} title={caseEventTerms.OfficersAssigned.term} step={['assign-officers']}>
      <Card title="由谁来办">
        <OrderForm
          page={page}
          path="officers"
          submit={caseEventTerms.OfficersAssigned.term}
          done="承办人已指定"
          initial={{ officerIds: page.file.officerIds }}
          effect={check ? `${check.term}（${check.basis}）。` : null}
        >
          <Form.Item
            name="officerIds"
            label="承办人"
            rules={[{ required: true, type: 'array', min: 1, message: '请至少选择一名承办人' }]}
          >
            <CheckGroup
              options={officers.map(({ accountId, name, office }) => ({
                value: accountId,
                label: office ? `${name}（${office}）` : name,
              }))}
            />
          </Form.Item>
        </OrderForm>
      </Card>
    </CaseForm>
  );
};

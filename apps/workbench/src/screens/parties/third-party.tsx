import { Form, Radio } from 'antd';
import { caseEventTerms, joiningTerms } from '@fuyi/glossary';
import { useState } from 'react';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { personBody } from '../../parts/person-body';
import { PersonFields } from '../../parts/person-fields';
import { CaseForm } from '../forms/case-form';
import { OrderForm } from '../forms/order-form';

const kindOf = (values: Readonly<Record<string, unknown>>) =>
  ((values['person'] ?? {}) as { kind?: string }).kind ?? 'natural';

export const ThirdParty = ({ page }: { readonly page: CasePage }) => {
  const [kind, setKind] = useState('natural');
  return (
    <CaseForm page={page} title={caseEventTerms.ThirdPartyJoined.term}>
      <Card title="登记第三人">
        <OrderForm
          page={page}
          path="third-parties"
          submit="登记第三人"
          done="第三人已登记"
          dayLabel="参加日期"
          initial={{ by: 'own-request', person: { kind: 'natural' } }}
          toBody={({ by, person }) => ({ by, person: personBody(person) })}
          onChange={(values) => setKind(kindOf(values))}
          effect={`依据：${caseEventTerms.ThirdPartyJoined.basis}。以后的文书也要向第三人送达。`}
        >
          <Form.Item name="by" label="怎样参加">
            <Radio.Group
              optionType="button"
              options={Object.entries(joiningTerms).map(([value, label]) => ({ value, label }))}
            />
          </Form.Item>
          <PersonFields name={['person']} kind={kind} />
        </OrderForm>
      </Card>
    </CaseForm>
  );
};

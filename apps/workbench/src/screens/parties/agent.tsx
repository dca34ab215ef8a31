import { Form, Input, Radio, Select } from 'antd';
import { agentAuthorityTerms, agentKindTerms, caseEventTerms } from '@fuyi/glossary';
import { useState } from 'react';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { DayInput } from '../../parts/day-input';
import { personBody } from '../../parts/person-body';
import { PersonFields } from '../../parts/person-fields';
import { CaseForm } from '../forms/case-form';
import { OrderForm } from '../forms/order-form';

const optionsOf = (terms: Readonly<Record<string, string>>) =>
  Object.entries(terms).map(([value, label]) => ({ value, label }));

export const Agent = ({ page }: { readonly page: CasePage }) => {
  const [kind, setKind] = useState('natural');
  const parties = page.parties.filter(({ role }) => role !== 'agent');
  return (
    <CaseForm page={page} title={caseEventTerms.AgentAppointed.term}>
      <Card title={caseEventTerms.AgentAppointed.term}>
        <OrderForm
          page={page}
          path="agents"
          submit="登记代理人"
          done="代理人已登记"
          dayLabel="提交授权委托书的日期"
          initial={{
            partyId: parties[0]?.partyId,
            kind: 'lawyer',
            authority: 'general',
            person: { kind: 'natural' },
          }}
          toBody={({ person, ...rest }) => ({ ...personBody(rest), person: personBody(person) })}
          onChange={(values) => setKind(((values['person'] ?? {}) as { kind?: string }).kind ?? 'natural')}
          effect={`依据：${caseEventTerms.AgentAppointed.basis}。`}
        >
          <Form.Item
            name="partyId"
            label="代理谁"
            rules={[{ required: true, message: '请选择被代理的当事人' }]}
          >
            <Select
              options={parties.map(({ partyId }) => ({ value: partyId, label: page.names[partyId] ?? '' }))}
            />
          </Form.Item>
          <Form.Item name="kind" label="代理人的种类">
            <Radio.Group options={optionsOf(agentKindTerms)} optionType="button" />
          </Form.Item>
          <Form.Item name="authority" label="代理权限">
            <Radio.Group options={optionsOf(agentAuthorityTerms)} optionType="button" />
          </Form.Item>
          <Form.Item name="until" label="授权期限的最后一日" extra="没有写期限的不填。">
            <DayInput />
          </Form.Item>
          <Form.Item name="matters" label="委托事项">
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
          </Form.Item>
          <PersonFields name={['person']} kind={kind} />
        </OrderForm>
      </Card>
    </CaseForm>
  );
};

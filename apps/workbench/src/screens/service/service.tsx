import { Form, Select } from 'antd';
import { partyRoleTerms, servedDocumentTerms, serviceMethodTerms } from '@fuyi/glossary';
import { unservedOf, type ServedDocument } from '@fuyi/reconsideration';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { shortDay } from '../../parts/days';
import { Tag } from '../../parts/tag';
import { CaseForm } from '../forms/case-form';
import { OrderForm } from '../forms/order-form';

const documents = Object.entries(servedDocumentTerms).map(([value, label]) => ({ value, label }));
const methods = Object.entries(serviceMethodTerms).map(([value, label]) => ({ value, label }));
const steps = [
  'serve-correction-notice',
  'serve-decline-decision',
  'serve-acceptance-notice',
  'send-copy',
  'serve-termination-decision',
  'serve-decision',
];

export const Service = ({ page }: { readonly page: CasePage }) => {
  const [search] = useSearchParams();
  const first = page.steps.find(({ document }) => document !== null)?.document;
  const [document, setDocument] = useState<ServedDocument>(
    (search.get('document') as ServedDocument | null) ?? first ?? 'acceptance-notice',
  );
  const parties = page.parties.filter(({ role }) => role !== 'agent');
  const served = page.file.served.filter((each) => each.document === document);
  const left = unservedOf(page.file, document);
  const addressed = parties.filter(
    ({ partyId }) => left.includes(partyId) || served.some((each) => each.partyId === partyId),
  );
  return (
    <CaseForm page={page} title={`送达${servedDocumentTerms[document]}`} step={steps}>
      <Card title="登记一次送达">
        <OrderForm
          key={`${document}${served.length}`}
          page={page}
          path="services"
          submit="登记送达"
          done="送达已登记"
          dayLabel="送达日期"
          initial={{ document, partyId: left[0], method: 'direct' }}
          onChange={({ document: chosen }) => setDocument((chosen as ServedDocument | undefined) ?? document)}
          effect="送达之日起，与这份文书有关的期限开始计算。"
        >
          <Form.Item
            name="document"
            label="送达的文书"
            rules={[{ required: true, message: '请选择要送达的文书' }]}
          >
            <Select options={documents} />
          </Form.Item>
          <Form.Item name="partyId" label="受送达人" rules={[{ required: true, message: '请选择受送达人' }]}>
            <Select
              options={parties.map(({ partyId, role }) => ({
                value: partyId,
                label: `${partyRoleTerms[role]} ${page.names[partyId] ?? ''}`,
              }))}
            />
          </Form.Item>
          <Form.Item name="method" label="送达方式" rules={[{ required: true, message: '请选择送达方式' }]}>
            <Select options={methods} />
          </Form.Item>
        </OrderForm>
      </Card>
      <Card title="送达情况" note={servedDocumentTerms[document]}>
        <ul className="parties">
          {addressed.map(({ partyId, role }) => {
            const done = served.find((each) => each.partyId === partyId);
            return (
              <li key={partyId}>
                <span className="note">{partyRoleTerms[role]}</span>
                <span>
                  <b>{page.names[partyId] ?? '（无权查看）'}</b>
                  <span className="note">{done ? serviceMethodTerms[done.method] : ''}</span>
                </span>
                {done ? (
                  <Tag tone="success">{shortDay(done.on, page.today)} 送达</Tag>
                ) : (
                  <Tag tone="muted">没有登记</Tag>
                )}
              </li>
            );
          })}
        </ul>
      </Card>
    </CaseForm>
  );
};

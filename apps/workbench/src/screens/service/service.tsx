import { Form, Select } from 'antd';
import { partyRoleTerms, servedDocumentTerms, serviceMethodTerms } from '@fuyi/glossary';
import { leavingProofs } from '@fuyi/law';
import { caseBars, serviceLadder, toServe, type ServedDocument } from '@fuyi/reconsideration';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { FileInput } from '../../parts/file-input';
import { CaseForm } from '../forms/case-form';
import { OrderForm } from '../forms/order-form';
import { AddressCard } from './address-card';
import { ServedCard } from './served-card';

const dueDocuments = ({ file }: CasePage) =>
  (Object.keys(servedDocumentTerms) as ServedDocument[]).filter(
    (document) => toServe(file, document).length > 0,
  );

/** 公告送达到期由系统登记，不在这里。 */
const rungs = (page: CasePage, partyId: string) =>
  serviceLadder(page.file, partyId).filter(({ method }) => method !== 'public-notice');
const methodsFor = (page: CasePage, partyId: string) =>
  rungs(page, partyId).map(({ method, barred }) => ({
    value: method,
    label: serviceMethodTerms[method],
    disabled: barred !== null,
  }));
const whyNot = (page: CasePage, partyId: string) =>
  rungs(page, partyId).flatMap(({ method, barred }) =>
    barred ? (
      <div key={method}>
        {serviceMethodTerms[method]}：{caseBars[barred].message}
      </div>
    ) : (
      []
    ),
  );
const steps = [
  'serve-correction-notice',
  'serve-decline-decision',
  'serve-acceptance-notice',
  'send-copy',
  'serve-elevation-notice',
  'serve-termination-decision',
  'serve-decision',
];

type AddresseeProps = { readonly left: readonly string[]; readonly told: (partyId: string) => void };

/** 换了文书，受送达人换成还没有收到它的人。 */
const Addressee = ({ left, told }: AddresseeProps) => {
  const form = Form.useFormInstance();
  const chosen = Form.useWatch<string | undefined>('partyId', form);
  const [first] = left;
  const keep = chosen === undefined || left.includes(chosen);
  useEffect(() => {
    if (keep || first === undefined) return;
    form.setFieldValue('partyId', first);
    told(first);
  }, [keep, first, form, told]);
  return null;
};

export const Service = ({ page }: { readonly page: CasePage }) => {
  const [search] = useSearchParams();
  const due = dueDocuments(page);
  const [document, setDocument] = useState<ServedDocument | undefined>(
    (search.get('document') as ServedDocument | null) ?? due[0],
  );
  const [party, setParty] = useState('');
  const [method, setMethod] = useState<unknown>('direct');
  const parties = page.parties.filter(({ role }) => role !== 'agent');
  const left = document ? toServe(page.file, document) : [];
  return (
    <CaseForm page={page} title={document ? `送达${servedDocumentTerms[document]}` : '送达'} step={steps}>
      {due.length === 0 ? (
        <Card title="送达">
          <p>现在没有要送达的文书。</p>
        </Card>
      ) : (
        <Card
          title="当场签收的送达"
          end={<Link to={`/cases/${page.caseId}/service-attempt`}>先送出，以后登记结果</Link>}
        >
          <OrderForm
            page={page}
            path="services"
            submit="登记送达"
            done="送达已登记"
            dayLabel="送达日期"
            initial={{ document, partyId: left[0], method: 'direct' }}
            onChange={(values) => {
              setDocument((values['document'] as ServedDocument | undefined) ?? document);
              setParty(String(values['partyId'] ?? ''));
              setMethod(values['method']);
            }}
            effect="送达之日起，与这份文书有关的期限开始计算。"
          >
            <Form.Item
              name="document"
              label="送达的文书"
              rules={[{ required: true, message: '请选择要送达的文书' }]}
            >
              <Select options={due.map((value) => ({ value, label: servedDocumentTerms[value] }))} />
            </Form.Item>
            <Addressee left={left} told={setParty} />
            <Form.Item
              name="partyId"
              label="受送达人"
              rules={[{ required: true, message: '请选择受送达人' }]}
            >
              <Select
                options={parties
                  .filter(({ partyId }) => left.includes(partyId))
                  .map(({ partyId, role }) => ({
                    value: partyId,
                    label: `${partyRoleTerms[role]} ${page.names[partyId] ?? ''}`,
                  }))}
              />
            </Form.Item>
            <Form.Item
              name="method"
              label="送达方式"
              extra={whyNot(page, party)}
              rules={[{ required: true, message: '请选择送达方式' }]}
            >
              <Select options={methodsFor(page, party)} />
            </Form.Item>
            {method === 'left-at-premises' ? (
              <Form.Item
                name="proof"
                label="留置送达的证明"
                rules={[{ required: true, message: '请选择留置送达怎样证明' }]}
              >
                <Select options={leavingProofs.map(({ code, term }) => ({ value: code, label: term }))} />
              </Form.Item>
            ) : null}
            <Form.Item name="receipt" label="送达回证扫描件">
              <FileInput label="送达回证扫描件" caseId={page.caseId} />
            </Form.Item>
          </OrderForm>
        </Card>
      )}
      <ServedCard page={page} />
      <AddressCard page={page} />
    </CaseForm>
  );
};

import { Checkbox, Form, Input } from 'antd';
import { caseEventTerms } from '@fuyi/glossary';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { CaseForm } from '../forms/case-form';
import { OrderForm } from '../forms/order-form';

const ways = {
  summary: {
    to: 'ordinary',
    event: 'ProcedureConverted',
    reason: '请写明不宜适用简易程序的理由',
    effect: '审理期限仍从原受理之日起计算，六十日。',
  },
  ordinary: {
    to: 'summary',
    event: 'ProcedureSimplified',
    reason: '请写明改为简易程序的理由',
    effect: '审理期限仍从原受理之日起计算，三十日；已经开始的答复期限不缩短。',
  },
} as const;

/** 简易转普通（第五十五条）；各方同意、尚未听证的，普通改简易〔约定〕。 */
export const Conversion = ({ page }: { readonly page: CasePage }) => {
  const { to, event, reason, effect } = ways[page.procedure ?? 'ordinary'];
  const { term, basis } = caseEventTerms[event];
  return (
    <CaseForm page={page} title={term}>
      <Card title={term}>
        <OrderForm
          page={page}
          path="procedure-conversion"
          submit={term}
          done="审理程序已转换，期限已重新推算"
          toBody={(values) => ({ to, ...values })}
          effect={`依据：${basis}。${effect}`}
        >
          {to === 'summary' ? (
            <Form.Item
              name="partiesAgree"
              valuePropName="checked"
              rules={[{ required: true, message: '当事人各方都同意的，才可以改为简易程序' }]}
            >
              <Checkbox>当事人各方都书面同意适用简易程序</Checkbox>
            </Form.Item>
          ) : null}
          <Form.Item name="reason" label="转换理由" rules={[{ required: true, message: reason }]}>
            <Input.TextArea autoSize={{ minRows: 4 }} maxLength={20000} showCount />
          </Form.Item>
        </OrderForm>
      </Card>
    </CaseForm>
  );
};

import { Form, Input, Radio } from 'antd';
import { caseEventTerms, procedureTerms } from '@fuyi/glossary';
import { useState } from 'react';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { Shape } from '../../parts/shape';
import { shortBasis } from '../../parts/short-basis';
import { Tag } from '../../parts/tag';
import { CaseForm } from '../forms/case-form';
import { OrderForm } from '../forms/order-form';
import { WhatIf } from '../acceptance/what-if';
import { useRouting, type RoutingAnswers, type RoutingSuggestion } from './use-routing';

const questions = [
  ['factsClear', '事实是否清楚'],
  ['relationsClear', '权利义务关系是否明确'],
  ['disputeMinor', '是否争议不大'],
  ['partiesAgree', '当事人各方是否都同意适用简易程序'],
] as const satisfies readonly (readonly [keyof RoutingAnswers, string])[];

const yesNo = [
  { value: true, label: '是' },
  { value: false, label: '否' },
];

const Suggestion = ({ routing }: { readonly routing: RoutingSuggestion }) => (
  <Card title="系统建议" accent end={<Tag tone="info">建议 · 由人决定</Tag>}>
    <p className="big-word" aria-live="polite">
      适用{procedureTerms[routing.procedure]}
    </p>
    <ul className="grounds">
      {routing.reasons.map((reason) => (
        <li key={reason}>
          <Shape tone={routing.procedure === 'summary' ? 'success' : 'info'} />
          <span>{shortBasis(reason)}</span>
        </li>
      ))}
    </ul>
  </Card>
);

export const Routing = ({ page }: { readonly page: CasePage }) => {
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>({});
  const answers: RoutingAnswers = {
    factsClear: values['factsClear'] === true,
    relationsClear: values['relationsClear'] === true,
    disputeMinor: values['disputeMinor'] === true,
    partiesAgree: values['partiesAgree'] === true,
  };
  const answered = questions.every(([name]) => values[name] !== undefined);
  const suggestion = useRouting(page.caseId, answers, answered).data;
  const routing = answered ? suggestion : undefined;
  const differs =
    routing !== undefined && values['procedure'] !== undefined && values['procedure'] !== routing.procedure;
  return (
    <CaseForm
      page={page}
      title={caseEventTerms.ProcedureChosen.term}
      step={['choose-procedure']}
      aside={
        <>
          {routing ? (
            <Suggestion routing={routing} />
          ) : (
            <Card title="系统建议" accent>
              <p>四个问题都回答以后，这里给出建议和理由；采不采用由您决定。</p>
            </Card>
          )}
          <WhatIf
            today={page.today}
            {...(page.file.acceptedOn ? { from: page.file.acceptedOn } : {})}
            {...(routing ? { suggested: routing.procedure } : {})}
          />
        </>
      }
    >
      <Card title="承办人逐项判断">
        <OrderForm
          page={page}
          path="procedure"
          submit="确定审理程序"
          done="审理程序已确定"
          initial={page.file.procedure ? { procedure: page.file.procedure } : {}}
          toBody={({ reason, ...rest }) => ({ ...rest, ...(reason ? { reason } : {}) })}
          onChange={setValues}
          disabled={answered ? null : '四个问题都回答以后才能确定。'}
          effect="程序决定副本发送、答复和审理的期限；确定后由简易转普通的，期限从原受理日起算。"
        >
          {questions.map(([name, label]) => (
            <Form.Item
              key={name}
              name={name}
              label={label}
              rules={[{ required: true, message: '请选择是或者否' }]}
            >
              <Radio.Group options={yesNo} optionType="button" />
            </Form.Item>
          ))}
          <Form.Item
            name="procedure"
            label="适用的程序"
            rules={[{ required: true, message: '请选择普通程序或者简易程序' }]}
          >
            <Radio.Group
              options={(['summary', 'ordinary'] as const).map((value) => ({
                value,
                label: `${procedureTerms[value]}${routing?.procedure === value ? '（建议）' : ''}`,
              }))}
            />
          </Form.Item>
          {differs ? (
            <Form.Item
              name="reason"
              label="不采用建议的理由"
              rules={[{ required: true, message: '与建议不同的，请写明理由' }]}
            >
              <Input.TextArea
                autoSize={{ minRows: 3 }}
                maxLength={20000}
                placeholder="改变建议时请写理由（必填，留痕）"
              />
            </Form.Item>
          ) : null}
        </OrderForm>
      </Card>
    </CaseForm>
  );
};

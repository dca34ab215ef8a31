import { Form, Select } from 'antd';
import { caseEventTerms } from '@fuyi/glossary';
import type { PlainDate } from '@fuyi/kernel';
import { useId, useState } from 'react';
import { useReference } from '../../api/reference';
import type { CasePage } from '../../api/types';
import { OrderForm } from '../forms/order-form';
import type { Act, Values } from './act';
import { ActField } from './act-field';
import { termOf } from './acts';
import { bodyOf } from './body';

/** The form of one row: what is asked, and what the law makes of it. */
export const ActOrder = ({ page, act }: { readonly page: CasePage; readonly act: Act }) => {
  const reference = useReference().data;
  const whichId = useId();
  const several = act.which?.(page) ?? [];
  const [chosen, setChosen] = useState(several[0]?.value);
  const [values, setValues] = useState<Values>({});
  const which = several.find(({ value }) => value === chosen)?.value ?? several[0]?.value;
  const path = act.path.replace(':which', String(which));
  const { basis } = caseEventTerms[act.event];
  const on = (values['on'] as PlainDate | null | undefined) ?? page.today;
  const asked = act.fields.filter(({ when }) => !when || when(values, page));
  return (
    <>
      {several.length > 1 ? (
        <Form.Item label={act.whichTerm} layout="vertical" htmlFor={whichId}>
          <Select id={whichId} value={which ?? null} onChange={setChosen} options={[...several]} />
        </Form.Item>
      ) : act.whichTerm && several[0] ? (
        <p className="form-lead">
          {act.whichTerm}：<b>{several[0].label}</b>
        </p>
      ) : null}
      <OrderForm
        key={path}
        page={page}
        path={path}
        submit={termOf(act)}
        done={`已登记：${termOf(act)}`}
        {...(act.dayLabel ? { dayLabel: act.dayLabel } : {})}
        initial={act.initial?.(page) ?? {}}
        toBody={(written) => bodyOf(act, written, page, which)}
        onChange={setValues}
        effect={`${act.effect ?? ''}${basis ? `依据：${basis}。` : ''}`}
      >
        {asked.map((field) => (
          <ActField key={field.name} field={field} choosing={{ page, reference, on, values }} />
        ))}
      </OrderForm>
    </>
  );
};

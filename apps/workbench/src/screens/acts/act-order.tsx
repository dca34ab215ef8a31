import { Form, Select } from 'antd';
import { caseEventTerms } from '@fuyi/glossary';
import type { PlainDate } from '@fuyi/kernel';
import { useState } from 'react';
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
  const numbers = act.nth?.(page) ?? [];
  const [chosen, setChosen] = useState(numbers[0]);
  const [values, setValues] = useState<Values>({});
  const nth = chosen !== undefined && numbers.includes(chosen) ? chosen : numbers[0];
  const path = act.path.replace(':nth', String(nth));
  const { basis } = caseEventTerms[act.event];
  const on = (values['on'] as PlainDate | null | undefined) ?? page.today;
  const asked = act.fields.filter(({ when }) => !when || when(values, page));
  return (
    <>
      {numbers.length > 1 ? (
        <Form.Item label={act.nthTerm} layout="vertical">
          <Select
            value={nth ?? null}
            onChange={setChosen}
            options={numbers.map((value) => ({ value, label: `第${value}件` }))}
          />
        </Form.Item>
      ) : null}
      <OrderForm
        key={path}
        page={page}
        path={path}
        submit={termOf(act)}
        done={`已登记：${termOf(act)}`}
        {...(act.dayLabel ? { dayLabel: act.dayLabel } : {})}
        initial={act.initial?.(page) ?? {}}
        toBody={(written) => bodyOf(act, written, page)}
        onChange={setValues}
        effect={`${act.effect ?? ''}${basis ? `依据：${basis}。` : ''}`}
      >
        {asked.map((field) => (
          <ActField key={field.name} field={field} choosing={{ page, reference, on }} values={values} />
        ))}
      </OrderForm>
    </>
  );
};

import type { CasePage } from '../../api/types';
import { personBody } from '../../parts/person-body';
import type { Act, Field, Option, Values } from './act';

const sent = ({ kind }: Field, value: unknown): unknown => {
  if (kind === 'person') return personBody(value);
  if (kind === 'persons') return ((value ?? []) as readonly unknown[]).map(personBody);
  return value;
};

/** Only what was asked and answered: a hidden question sends nothing, nor does an empty box. */
export const bodyOf = (act: Act, values: Values, page: CasePage, which?: Option['value']): Values => {
  const body = Object.fromEntries(
    act.fields
      .filter(({ name, when }) => {
        const value = values[name];
        return (!when || when(values, page)) && value !== undefined && value !== null && value !== '';
      })
      .map((field) => [field.name, sent(field, values[field.name])]),
  );
  return act.toBody?.(body, page, which) ?? body;
};

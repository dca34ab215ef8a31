import { createHmac } from 'node:crypto';
import { normalized } from './normalized';
import { findableFields, type FindableField, type PersonValues } from './person-values';

/** The same value, the same index; without the key it tells nothing. The field is bound in. */
export const blindIndex = (key: Buffer, field: FindableField, value: string): Buffer =>
  createHmac('sha256', key)
    .update(`${field}\n${normalized(value)}`)
    .digest();

export const blindIndexes = (
  key: Buffer,
  values: PersonValues,
): readonly (readonly [FindableField, Buffer])[] =>
  findableFields.flatMap((field) => {
    const value = values[field];
    return value ? [[field, blindIndex(key, field, value)] as const] : [];
  });

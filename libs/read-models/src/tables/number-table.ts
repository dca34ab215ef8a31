import type { NumberRow } from '@fuyi/numbering';
import { EntitySchema } from 'typeorm';

/** 收件号、案号、不予受理决定号。 */
export const NumberTable = new EntitySchema<NumberRow>({
  name: 'Number',
  schema: 'read',
  tableName: 'case_number',
  columns: {
    numberId: { name: 'number_id', type: 'text', primary: true },
    caseId: { name: 'case_id', type: 'text' },
    kind: { type: 'text' },
    year: { type: 'integer' },
    ordinal: { type: 'integer' },
  },
  indices: [{ columns: ['caseId'] }],
});

import type { NumberRow } from '@fuyi/numbering';
import { EntitySchema } from 'typeorm';

/** 文号簿：在用的和作废的。 */
export const NumberTable = new EntitySchema<NumberRow>({
  name: 'Number',
  schema: 'read',
  tableName: 'case_number',
  columns: {
    numberId: { name: 'number_id', type: 'text', primary: true },
    caseId: { name: 'case_id', type: 'text' },
    kind: { type: 'text' },
    item: { type: 'integer' },
    year: { type: 'integer' },
    ordinal: { type: 'integer' },
    allottedOn: { name: 'allotted_on', type: 'date' },
    voidedOn: { name: 'voided_on', type: 'date', nullable: true },
    reasonId: { name: 'reason_id', type: 'text', nullable: true },
  },
  indices: [{ columns: ['caseId'] }],
});

import type { IssuedPaperRow } from '@fuyi/reconsideration';
import { EntitySchema } from 'typeorm';

export const IssuedPaperTable = new EntitySchema<IssuedPaperRow>({
  name: 'IssuedPaper',
  schema: 'portal',
  tableName: 'issued_paper',
  columns: {
    code: { type: 'text', primary: true },
    title: { type: 'text' },
    number: { type: 'text', nullable: true },
    issuedOn: { name: 'issued_on', type: 'date' },
    sha256: { type: 'text' },
    recalledOn: { name: 'recalled_on', type: 'date', nullable: true },
  },
});

import type { CaseRow } from '@fuyi/reconsideration';
import { EntitySchema } from 'typeorm';

/** 一案一行：列表、办案台与日程都从这里算出。 */
export const CaseTable = new EntitySchema<CaseRow>({
  name: 'Case',
  schema: 'read',
  tableName: 'case_file',
  columns: {
    caseId: { name: 'case_id', type: 'text', primary: true },
    version: { type: 'integer' },
    stage: { type: 'text' },
    procedure: { type: 'text', nullable: true },
    respondentId: { name: 'respondent_id', type: 'text' },
    receivedOn: { name: 'received_on', type: 'date' },
    acceptedOn: { name: 'accepted_on', type: 'date', nullable: true },
    concludedOn: { name: 'concluded_on', type: 'date', nullable: true },
    outcome: { type: 'text', nullable: true },
    file: { type: 'jsonb' },
  },
  indices: [{ columns: ['receivedOn', 'caseId'] }, { columns: ['stage', 'receivedOn', 'caseId'] }],
});

import type { CaseStatisticsRow } from '@fuyi/statistics';
import { EntitySchema } from 'typeorm';

export const CaseStatisticsTable = new EntitySchema<CaseStatisticsRow>({
  name: 'CaseStatistics',
  schema: 'portal',
  tableName: 'case_statistics',
  columns: {
    statId: { name: 'stat_id', type: 'uuid', primary: true },
    receivedOn: { name: 'received_on', type: 'date' },
    acceptedOn: { name: 'accepted_on', type: 'date', nullable: true },
    deemedAccepted: { name: 'deemed_accepted', type: 'boolean' },
    declinedOn: { name: 'declined_on', type: 'date', nullable: true },
    abandonedOn: { name: 'abandoned_on', type: 'date', nullable: true },
    withdrawnOn: { name: 'withdrawn_on', type: 'date', nullable: true },
    transferredUpOn: { name: 'transferred_up_on', type: 'date', nullable: true },
    concludedOn: { name: 'concluded_on', type: 'date', nullable: true },
    outcome: { type: 'text', nullable: true },
    procedure: { type: 'text', nullable: true },
    converted: { type: 'boolean' },
    convertedOn: { name: 'converted_on', type: 'date', nullable: true },
    pauses: { type: 'jsonb' },
    extensionDays: { name: 'extension_days', type: 'integer' },
    dueDate: { name: 'due_date', type: 'date', nullable: true },
    onTime: { name: 'on_time', type: 'boolean', nullable: true },
    respondentId: { name: 'respondent_id', type: 'text' },
    field: { type: 'text' },
    actKind: { name: 'act_kind', type: 'text' },
    replyOnTime: { name: 'reply_on_time', type: 'boolean', nullable: true },
    routingAgreed: { name: 'routing_agreed', type: 'boolean', nullable: true },
    opinionsHeard: { name: 'opinions_heard', type: 'boolean' },
  },
});

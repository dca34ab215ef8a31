import type { PublishedDecisionRow } from '@fuyi/publication';
import { EntitySchema } from 'typeorm';

export const PublishedDecisionTable = new EntitySchema<PublishedDecisionRow>({
  name: 'PublishedDecision',
  schema: 'portal',
  tableName: 'published_decision',
  columns: {
    publicationId: { name: 'publication_id', type: 'uuid', primary: true },
    number: { type: 'text' },
    decidedOn: { name: 'decided_on', type: 'date' },
    publishedOn: { name: 'published_on', type: 'date' },
    withdrawnOn: { name: 'withdrawn_on', type: 'date', nullable: true },
    outcome: { type: 'text' },
    respondentId: { name: 'respondent_id', type: 'text' },
    field: { type: 'text' },
    actKind: { name: 'act_kind', type: 'text' },
    procedure: { type: 'text', nullable: true },
    basis: { type: 'text' },
    documentTextId: { name: 'document_text_id', type: 'text' },
    title: { type: 'text', nullable: true },
    body: { type: 'text', nullable: true },
    status: { type: 'text' },
  },
});

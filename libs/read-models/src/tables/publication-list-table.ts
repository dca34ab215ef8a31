import type { PublicationListRow } from '@fuyi/publication';
import { EntitySchema } from 'typeorm';

/** 公开审查列表，工作台用。 */
export const PublicationListTable = new EntitySchema<PublicationListRow>({
  name: 'PublicationList',
  schema: 'read',
  tableName: 'publication_list',
  columns: {
    publicationId: { name: 'publication_id', type: 'text', primary: true },
    stage: { type: 'text' },
    on: { name: 'legal_day', type: 'date' },
    proposedBy: { name: 'proposed_by', type: 'text', nullable: true },
    ground: { type: 'text', nullable: true },
    documentTextId: { name: 'document_text_id', type: 'text', nullable: true },
  },
});

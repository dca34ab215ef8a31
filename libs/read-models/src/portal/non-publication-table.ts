import type { NonPublicationRow } from '@fuyi/publication';
import { EntitySchema } from 'typeorm';

export const NonPublicationTable = new EntitySchema<NonPublicationRow>({
  name: 'NonPublication',
  schema: 'portal',
  tableName: 'non_publication',
  columns: {
    publicationId: { name: 'publication_id', type: 'uuid', primary: true },
    number: { type: 'text' },
    decidedOn: { name: 'decided_on', type: 'date' },
    registeredOn: { name: 'registered_on', type: 'date' },
    ground: { type: 'text' },
  },
});

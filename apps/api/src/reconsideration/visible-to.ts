import type { SelectQueryBuilder } from 'typeorm';
import type { Account } from '@fuyi/identity';
import type { CaseRow } from '@fuyi/reconsideration';

/** The same rule as `canSee`, for lists: 谁看得到哪些案件。 */
export const visibleTo = (
  { role, organId, receptionPointId }: Account,
  query: SelectQueryBuilder<CaseRow>,
): void => {
  switch (role) {
    case 'agency':
      query.where('row.respondentId = :organId and row.acceptedOn is not null', { organId });
      break;
    case 'clerk':
      query.where("row.file->>'receptionPointId' = :receptionPointId", { receptionPointId });
      break;
    case 'publisher':
      query.where('row.outcome is not null');
      break;
    case 'admin':
      query.where('false');
      break;
    default:
      query.where('true');
  }
};

import { Brackets, type SelectQueryBuilder } from 'typeorm';
import { rolesOf, type Account, type Role } from '@fuyi/identity';
import type { CaseRow } from '@fuyi/reconsideration';

const conditionOf = (role: Role): string => {
  switch (role) {
    case 'agency':
      return 'row.respondentId = :organId and row.acceptedOn is not null';
    case 'clerk':
      return "row.file->>'receptionPointId' = :receptionPointId";
    case 'publisher':
      return 'row.outcome is not null';
    case 'registrar':
    case 'officer':
    case 'office-head':
    case 'authority-head':
      return 'true';
    default:
      return 'false';
  }
};

/** The same rule as `canSee`, for lists: 谁看得到哪些案件。 */
export const visibleTo = (account: Account, query: SelectQueryBuilder<CaseRow>): void => {
  const { organId, receptionPointId } = account;
  query.where(
    new Brackets((any) => {
      for (const role of rolesOf(account))
        any.orWhere(`(${conditionOf(role)})`, { organId, receptionPointId });
    }),
  );
};

import type { SelectQueryBuilder } from 'typeorm';
import type { Account, Sight } from '@fuyi/identity';
import type { CaseRow } from '@fuyi/reconsideration';
import { seenInSql, sqlParameters } from '../platform/relations/relation-in-sql';

/** The same rule as `canSee`, for lists: 谁看得到哪些案件，全部内容的或者至少进展的。 */
export const visibleTo = (account: Account, query: SelectQueryBuilder<CaseRow>, sight: Sight): void => {
  query.andWhere(seenInSql(account, sight), sqlParameters(account));
};

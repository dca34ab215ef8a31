import type { EntitySchema } from 'typeorm';
import { CaseStatisticsTable } from './portal/case-statistics-table';
import { IssuedPaperTable } from './portal/issued-paper-table';
import { NonPublicationTable } from './portal/non-publication-table';
import { PublishedDecisionTable } from './portal/published-decision-table';
import { CaseTable } from './tables/case-table';
import { NumberTable } from './tables/number-table';
import { PublicationListTable } from './tables/publication-list-table';

/** Every table of the reading side. */
export const tables = [
  CaseTable,
  NumberTable,
  PublicationListTable,
  PublishedDecisionTable,
  IssuedPaperTable,
  NonPublicationTable,
  CaseStatisticsTable,
] as readonly EntitySchema[] as readonly EntitySchema<never>[];

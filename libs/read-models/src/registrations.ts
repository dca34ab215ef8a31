import type { Calendar } from '@fuyi/calendar';
import { numbers } from '@fuyi/numbering';
import {
  nonPublications,
  publicationList,
  publishedDecisions,
  type PublishedDecisionRow,
} from '@fuyi/publication';
import { caseFile, issuedPapers } from '@fuyi/reconsideration';
import { caseStatistics } from '@fuyi/statistics';
import { CaseStatisticsTable } from './portal/case-statistics-table';
import { IssuedPaperTable } from './portal/issued-paper-table';
import { NonPublicationTable } from './portal/non-publication-table';
import { portalSchema } from './portal/portal-schema';
import { PublishedDecisionTable } from './portal/published-decision-table';
import { registration, type Registration } from './registration';
import { CaseTable } from './tables/case-table';
import { NumberTable } from './tables/number-table';
import { PublicationListTable } from './tables/publication-list-table';

/** What the projections need besides facts; `publishedText` fills a public row from the sealed anonymised text. */
export type Reading = {
  readonly calendar: Calendar;
  readonly publishedText: (row: PublishedDecisionRow) => Promise<PublishedDecisionRow>;
};

const inPortal = { statements: portalSchema };

/** Which projection fills which table. A further read model is its table file and one line here and in `tables`. */
export const registrations = ({ calendar, publishedText }: Reading): readonly Registration[] => [
  registration(caseFile, CaseTable),
  registration(numbers, NumberTable),
  registration(publicationList, PublicationListTable),
  registration(publishedDecisions, PublishedDecisionTable, { ...inPortal, enrich: publishedText }),
  registration(issuedPapers, IssuedPaperTable, inPortal),
  registration(nonPublications, NonPublicationTable, inPortal),
  registration(caseStatistics(calendar), CaseStatisticsTable, inPortal),
];

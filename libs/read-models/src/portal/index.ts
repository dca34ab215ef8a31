export { CaseStatisticsTable } from './case-statistics-table';
export { IssuedPaperTable } from './issued-paper-table';
export { migratePortal } from './migrate-portal';
export { NonPublicationTable } from './non-publication-table';
export { loadPortalReference, type PortalReference } from './portal-reference';
export { portalRole, preparePortalRole } from './portal-role';
export { portalSchema } from './portal-schema';
export { PublishedDecisionTable } from './published-decision-table';
export { publishedText, type SealedTexts } from './published-text';

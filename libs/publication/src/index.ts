export { publicationBars } from './bars';
export type * from './commands';
export { publicationDecider } from './decider';
export type * from './events';
export { nonPublications, type NonPublicationRow } from './non-publications';
export { publicationList, type PublicationListRow } from './publication-list';
export { publishedDecisions, type PublishedDecisionRow } from './published-decisions';
export type * from './state';
export { publicationEventTerms, publicationStageTerms } from './terms';

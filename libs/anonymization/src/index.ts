export { anonymize, anonymizeParagraphs, type Anonymized, type ParagraphSpan } from './anonymize';
export { leaks, type Leak } from './leaks';
export type { KnownParty, Span } from './party';
export { readParty } from './read-party';

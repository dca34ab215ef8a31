import type { PublishedDecisionRow } from '@fuyi/publication';

/** A row that is public now: its text is there. */
export type PublishedDecision = PublishedDecisionRow & { readonly title: string; readonly body: string };

export const isPublic = (row: PublishedDecisionRow): row is PublishedDecision =>
  row.status === 'published' && row.title !== null && row.body !== null;

/** Days leave the database as text: a day is not a moment. */
export const decisionColumns = `
  d.publication_id as "publicationId", d.number, d.decided_on::text as "decidedOn", d.published_on::text as "publishedOn",
  d.withdrawn_on::text as "withdrawnOn", d.outcome, d.respondent_id as "respondentId", d.field, d.act_kind as "actKind",
  d.procedure, d.basis, d.document_text_id as "documentTextId", d.title, d.body, d.status`;

/** A published row whose text has not arrived yet is not shown. */
export const publicOnly = `d.status = 'published' and d.title is not null and d.body is not null`;

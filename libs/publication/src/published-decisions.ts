import { amend, type PlainDate, type Projection } from '@fuyi/kernel';
import type { DecisionOutcome, Procedure } from '@fuyi/law';
import type { PublicationEvent } from './events';

/** 公开门户的一行。`title` and `body` are filled by the reader from the sealed anonymised text; a withdrawn row has none. */
export type PublishedDecisionRow = {
  /** The case id. */
  readonly publicationId: string;
  readonly number: string;
  readonly decidedOn: PlainDate;
  readonly publishedOn: PlainDate;
  readonly withdrawnOn: PlainDate | null;
  readonly outcome: DecisionOutcome | 'decline';
  readonly respondentId: string;
  readonly field: string;
  readonly actKind: string;
  readonly procedure: Procedure | null;
  readonly basis: string;
  readonly documentTextId: string;
  readonly title: string | null;
  /** Paragraphs joined by line feeds. */
  readonly body: string | null;
  readonly status: 'published' | 'withdrawn';
};

/** 行政复议法第七十九条第一款。 */
export const publishedDecisions: Projection<PublishedDecisionRow, PublicationEvent> = {
  name: 'published-decision',
  revision: 1,
  category: 'publication',
  key: 'publicationId',
  rowFor: ({ streamId }) => streamId,
  on: {
    DecisionPublished: (_, { on, proposal }, { streamId }) => ({
      publicationId: streamId,
      number: proposal.number,
      decidedOn: proposal.decidedOn,
      publishedOn: on,
      withdrawnOn: null,
      outcome: proposal.outcome,
      respondentId: proposal.respondentId,
      field: proposal.field,
      actKind: proposal.actKind,
      procedure: proposal.procedure,
      basis: proposal.basis,
      documentTextId: proposal.documentTextId,
      title: null,
      body: null,
      status: 'published',
    }),
    PublicationWithdrawn: amend<PublishedDecisionRow, { readonly on: PlainDate }>(({ on }) => ({
      status: 'withdrawn',
      withdrawnOn: on,
      title: null,
      body: null,
    })),
  },
};

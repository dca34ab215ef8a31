import type { PlainDate, Projection } from '@fuyi/kernel';
import type { PublicationEvent } from './events';

/** PUB-11：不公开的，公布案号、决定日期和理由；可能泄密的除外（没有这一行）。 */
export type NonPublicationRow = {
  /** The case id. */
  readonly publicationId: string;
  readonly number: string;
  readonly decidedOn: PlainDate;
  readonly registeredOn: PlainDate;
  readonly ground: string;
};

export const nonPublications: Projection<NonPublicationRow, PublicationEvent> = {
  name: 'non-publication',
  revision: 1,
  category: 'publication',
  key: 'publicationId',
  rowFor: ({ streamId }) => streamId,
  on: {
    PublicationWithheld: (_, { on, ground, number, decidedOn }, { streamId }) =>
      number === null ? null : { publicationId: streamId, number, decidedOn, registeredOn: on, ground },
    DecisionPublished: () => null,
  },
};

import type { PlainDate, Projection } from '@fuyi/kernel';
import type { PublicationEvent, PublicationProposal } from './events';
import type { PublicationStage } from './state';

/** 公开审查列表的一行：工作台用，只有编号。 */
export type PublicationListRow = {
  /** The case id. */
  readonly publicationId: string;
  readonly stage: Exclude<PublicationStage, 'none'>;
  readonly on: PlainDate;
  readonly proposedBy: string | null;
  readonly ground: string | null;
  readonly documentTextId: string | null;
};

type Change = Partial<Omit<PublicationListRow, 'publicationId'>>;
type Fact = { readonly on: PlainDate };
const nothingYet = { stage: 'proposed', proposedBy: null, ground: null, documentTextId: null } as const;

const set =
  <Data extends Fact>(fields: (data: Data) => Change) =>
  (
    row: PublicationListRow | null,
    data: Data,
    { streamId }: { readonly streamId: string },
  ): PublicationListRow => ({
    ...nothingYet,
    ...row,
    publicationId: streamId,
    on: data.on,
    ...fields(data),
  });

export const publicationList: Projection<PublicationListRow, PublicationEvent> = {
  name: 'publication-list',
  revision: 2,
  category: 'publication',
  key: 'publicationId',
  rowFor: ({ streamId }) => streamId,
  on: {
    PublicationProposed: set(({ by, proposal }: Fact & { by: string; proposal: PublicationProposal }) => ({
      stage: 'proposed',
      proposedBy: by,
      documentTextId: proposal.documentTextId,
    })),
    WithholdingProposed: set(({ by, ground }: Fact & { by: string; ground: string }) => ({
      stage: 'withholding-proposed',
      proposedBy: by,
      ground,
    })),
    PublicationReturned: set(() => ({ stage: 'returned' })),
    DecisionPublished: set(() => ({ stage: 'published' })),
    PublicationWithheld: set(({ ground }: Fact & { ground: string }) => ({ stage: 'withheld', ground })),
    PublicationWithdrawn: set(() => ({ stage: 'withdrawn' })),
  },
};

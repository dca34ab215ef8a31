import { amend, type PlainDate, type Projection } from '@fuyi/kernel';
import type { IssuingEvent } from './events';

/** 门户上凭校验码核对文书：no case, no person, only the paper. */
export type IssuedPaperRow = {
  readonly code: string;
  readonly title: string;
  readonly number: string | null;
  readonly issuedOn: PlainDate;
  readonly sha256: string;
  readonly recalledOn: PlainDate | null;
};

export const issuedPapers: Projection<IssuedPaperRow, IssuingEvent> = {
  name: 'issued-paper',
  revision: 1,
  category: 'reconsideration',
  key: 'code',
  rowFor: ({ event }) => event.data.code,
  on: {
    PaperIssued: (_, { code, title, number, on, sha256 }) => ({
      ...{ code, title, number, sha256 },
      issuedOn: on,
      recalledOn: null,
    }),
    PaperRecalled: amend<IssuedPaperRow, { readonly on: PlainDate }>(({ on }) => ({ recalledOn: on })),
  },
};

import { amend, type PlainDate, type Projection } from '@fuyi/kernel';
import type { NumberingEvent, NumberKind } from './numbering';

/** 文号簿的一行；the text is written by the reader from `numberForms` and the authority's prefix. */
export type NumberRow = {
  /** `<stream>:<ordinal>` */
  readonly numberId: string;
  readonly caseId: string;
  readonly kind: NumberKind;
  /** Which paper of its kind in the case, from 1. */
  readonly item: number;
  readonly year: number;
  readonly ordinal: number;
  readonly allottedOn: PlainDate;
  readonly voidedOn: PlainDate | null;
  /** Sealed text. */
  readonly reasonId: string | null;
};

export const numbers: Projection<NumberRow, NumberingEvent> = {
  name: 'number',
  revision: 2,
  category: 'numbering',
  key: 'numberId',
  rowFor: ({ streamId, event }) => `${streamId}:${event.data.ordinal}`,
  on: {
    NumberAllotted: (_, { on, caseId, kind, item, year, ordinal }, { streamId }) => ({
      numberId: `${streamId}:${ordinal}`,
      ...{ caseId, kind, item, year, ordinal },
      allottedOn: on,
      voidedOn: null,
      reasonId: null,
    }),
    NumberVoided: amend<NumberRow, { readonly on: PlainDate; readonly reasonId: string }>(
      ({ on, reasonId }) => ({ voidedOn: on, reasonId }),
    ),
  },
};

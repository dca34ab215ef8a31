import type { Projection } from '@fuyi/kernel';
import type { NumberingEvent, NumberKind } from './numbering';

/** 一案一种编号一行；the text is written by the reader from `numberForms` and the authority's prefix. */
export type NumberRow = {
  readonly numberId: string;
  readonly caseId: string;
  readonly kind: NumberKind;
  readonly year: number;
  readonly ordinal: number;
};

export const numbers: Projection<NumberRow, NumberingEvent> = {
  name: 'number',
  revision: 1,
  category: 'numbering',
  key: 'numberId',
  rowFor: ({ event }) => `${event.data.caseId}:${event.data.kind}`,
  on: {
    NumberAllotted: (_, { caseId, kind, year, ordinal }) => ({
      numberId: `${caseId}:${kind}`,
      caseId,
      kind,
      year,
      ordinal,
    }),
  },
};

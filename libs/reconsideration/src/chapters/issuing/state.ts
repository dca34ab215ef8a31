import type { DataOf, PlainDate } from '@fuyi/kernel';
import type { IssuingEvent } from './events';

export type IssuedPaper = DataOf<IssuingEvent, 'PaperIssued'> & { readonly recalledOn: PlainDate | null };

export type IssuingState = { readonly papers: readonly IssuedPaper[] };

export const nothingIssued: IssuingState = { papers: [] };

/** The sealed paper that counts now. */
export const issuedPaper = ({ papers }: IssuingState, paper: string, copy: number): IssuedPaper | null =>
  papers.find((each) => each.paper === paper && each.copy === copy && each.recalledOn === null) ?? null;

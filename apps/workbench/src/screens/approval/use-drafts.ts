import { useQuery } from '@tanstack/react-query';
import type { Change, MarkedPaper } from '@fuyi/documents';
import type { PlainDate } from '@fuyi/kernel';
import type { DecisionOutcome } from '@fuyi/law';
import type { ReviewLevel } from '@fuyi/reconsideration';
import { get } from '../../api/request';

export type DraftItem = {
  readonly draft: number;
  readonly on: PlainDate;
  readonly at: string;
  readonly by: string;
  readonly outcome: DecisionOutcome;
  readonly submittedOn: PlainDate | null;
  readonly reviews: readonly {
    readonly level: ReviewLevel;
    readonly levelTerm: string;
    readonly approved: boolean;
    readonly on: PlainDate;
    readonly by: string;
    readonly opinion: string | null;
  }[];
};
export type Drafts = { readonly since: number | null; readonly items: readonly DraftItem[] };
export type DraftsDifference = {
  readonly from: number;
  readonly to: number;
  readonly fields: readonly {
    readonly field: string;
    readonly term: string;
    readonly changes: readonly Change[];
  }[];
  readonly paper: MarkedPaper;
};

export const useDrafts = (caseId: string, version: number) =>
  useQuery({
    queryKey: ['drafts', caseId, version],
    queryFn: () => get<Drafts>(`/cases/${caseId}/drafts`),
  });

/** Null: nothing to compare with. */
export const useDraftsDifference = (caseId: string, version: number, from: number | null) =>
  useQuery({
    queryKey: ['drafts-difference', caseId, version, from],
    queryFn: () => get<DraftsDifference>(`/cases/${caseId}/drafts/difference?from=${from ?? ''}`),
    enabled: from !== null,
  });

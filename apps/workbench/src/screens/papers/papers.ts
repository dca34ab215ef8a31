import { useQuery } from '@tanstack/react-query';
import type { OfficialDocument } from '@fuyi/documents';
import type { PlainDate } from '@fuyi/kernel';
import type { ClockView } from '@fuyi/reconsideration';
import { get } from '../../api/request';

export type ListedPaper = {
  readonly code: string;
  readonly kind: string;
  readonly title: string;
  /** 受理、审理、结案、结案后……。 */
  readonly part: string;
  readonly sealKind: 'authority' | 'office' | 'party' | 'staff' | 'other-organ';
  readonly basis: readonly string[];
  readonly state: 'available' | 'form' | 'none';
  readonly due: (Pick<ClockView, 'status' | 'daysLeft' | 'unit'> & { readonly on: PlainDate }) | null;
  readonly reason: string | null;
  readonly copies: readonly {
    readonly n: number;
    readonly on: PlainDate;
    readonly missingGlyphs: readonly string[];
  }[];
};

/** 随案件的版本重新读取：a new fact may bring a new paper. */
export const usePapers = (caseId: string, version: number) =>
  useQuery({
    queryKey: ['papers', caseId, version],
    queryFn: () => get<{ readonly items: readonly ListedPaper[] }>(`/cases/${caseId}/documents`),
  });

export const usePaper = (caseId: string, kind: string, n: number) =>
  useQuery({
    queryKey: ['paper', caseId, kind, n],
    queryFn: () => get<OfficialDocument>(`/cases/${caseId}/documents/${kind}.json?n=${n}`),
  });

export const paperAddress = (caseId: string, kind: string, n: number, format: 'docx' | 'pdf') =>
  `/api/cases/${caseId}/documents/${kind}.${format}?n=${n}`;

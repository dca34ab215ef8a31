import { useInfiniteQuery } from '@tanstack/react-query';
import type { PlainDate } from '@fuyi/kernel';
import { get } from '../../api/request';

/** One entry of the audit record, as the interface answers it. */
export type AuditLine = {
  readonly seq: number;
  readonly at: string;
  readonly actor: string | null;
  readonly actorName: string | null;
  readonly office: string | null;
  readonly roleTerm: string | null;
  readonly action: string;
  readonly actionTerm: string;
  readonly object: { readonly kind: string; readonly id: string } | null;
  readonly caseId: string | null;
  readonly outcome: 'allowed' | 'denied' | 'absent' | 'refused' | 'failed';
  readonly outcomeTerm: string;
  readonly reasonTerm: string | null;
  readonly network: string | null;
  readonly hash: string;
};
type Page = { readonly items: readonly AuditLine[]; readonly next: number | null };

export type AuditFilters = {
  readonly actor?: string | undefined;
  readonly caseId?: string | undefined;
  readonly action?: string | undefined;
  readonly outcome?: string | undefined;
  readonly from?: PlainDate | null;
  readonly to?: PlainDate | null;
  /** `false` leaves out what pages ask for by themselves. */
  readonly routine?: 'false' | undefined;
};

export const queryOf = (filters: AuditFilters, more: Readonly<Record<string, string>> = {}): string =>
  String(
    new URLSearchParams({
      ...Object.fromEntries(Object.entries(filters).filter(([, value]) => value) as [string, string][]),
      ...more,
    }),
  );

/** Newest first, fifty at a time. */
export const useAuditLines = (path: string, filters: AuditFilters, limit = 50) =>
  useInfiniteQuery({
    queryKey: ['audit', path, filters, limit],
    queryFn: ({ pageParam }) =>
      get<Page>(
        `${path}?${queryOf(filters, { limit: String(limit), ...(pageParam ? { before: String(pageParam) } : {}) })}`,
      ),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PlainDate } from '@fuyi/kernel';
import type { Looking } from '@fuyi/reconsideration';
import type { Standing } from './own-account';
import { problemOf } from './problem';
import { get } from './request';
import type { Account, CaseList, CasePage, Demonstration, Work } from './types';

/** The versions our own orders reached, so that the next read is not older (read your own writes). */
const reached = new Map<string, number>();
export const noteReached = (caseId: string, version: number) => {
  reached.set(caseId, Math.max(version, reached.get(caseId) ?? 0));
};

export type MomentAsked = { readonly looking: Looking; readonly on: PlainDate };

const casePath = (caseId: string, moment: MomentAsked | null) => {
  const version = reached.get(caseId);
  const query = new URLSearchParams(version === undefined ? {} : { atLeast: String(version) });
  if (moment) query.set(moment.looking === 'known' ? 'asOf' : 'asItStood', moment.on);
  return `/cases/${caseId}${query.size > 0 ? `?${query.toString()}` : ''}`;
};

const nobody = async (error: unknown): Promise<null> => {
  const { status, code } = problemOf(error);
  if (status === 401 || code === 'SECOND_FACTOR_NEEDED') return null;
  throw error;
};

export const useMe = () =>
  useQuery({
    queryKey: ['me'],
    queryFn: () =>
      get<{ account: Account; standing: Standing }>('/me')
        .then(({ account, standing }) => ({ ...account, standing }))
        .catch(nobody),
    staleTime: 60_000,
  });

export const useDemonstration = () =>
  useQuery({
    queryKey: ['demonstration'],
    queryFn: () => get<Demonstration>('/demonstration'),
    staleTime: 20_000,
  });

export const useToday = (): PlainDate | null => useDemonstration().data?.today ?? null;

export const useWork = () =>
  useQuery({ queryKey: ['work'], queryFn: () => get<Work>('/work'), refetchInterval: 15_000 });

/** The case now, or as it was at a moment; the earlier answer stays on screen while the slider moves. */
export const useCase = (caseId: string, moment: MomentAsked | null = null) =>
  useQuery({
    queryKey: ['case', caseId, ...(moment ? [moment.looking, moment.on] : [])],
    queryFn: () => get<CasePage>(casePath(caseId, moment)),
    placeholderData: (earlier, query) =>
      query?.queryKey[1] === caseId ? keepPreviousData(earlier) : undefined,
  });

export const useCases = (query: string) =>
  useQuery({ queryKey: ['cases', query], queryFn: () => get<CaseList>(`/cases${query}`) });

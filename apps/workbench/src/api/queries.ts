import { useQuery } from '@tanstack/react-query';
import type { PlainDate } from '@fuyi/kernel';
import { problemOf } from './problem';
import { get } from './request';
import type { Account, CaseList, CasePage, Demonstration, Work } from './types';

/** The versions our own orders reached, so that the next read is not older (read your own writes). */
const reached = new Map<string, number>();
export const noteReached = (caseId: string, version: number) => {
  reached.set(caseId, Math.max(version, reached.get(caseId) ?? 0));
};

const casePath = (caseId: string) => {
  const version = reached.get(caseId);
  return `/cases/${caseId}${version === undefined ? '' : `?atLeast=${version}`}`;
};

const nobody = async (error: unknown): Promise<null> => {
  if (problemOf(error).status === 401) return null;
  throw error;
};

export const useMe = () =>
  useQuery({
    queryKey: ['me'],
    queryFn: () =>
      get<Account | { account: Account }>('/me')
        .then((body) => ('account' in body ? body.account : body))
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

export const useCase = (caseId: string) =>
  useQuery({ queryKey: ['case', caseId], queryFn: () => get<CasePage>(casePath(caseId)) });

export const useCases = (query: string) =>
  useQuery({ queryKey: ['cases', query], queryFn: () => get<CaseList>(`/cases${query}`) });

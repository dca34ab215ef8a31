import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Procedure } from '@fuyi/law';
import { get } from '../../api/request';

export type RoutingAnswers = {
  readonly factsClear: boolean;
  readonly relationsClear: boolean;
  readonly disputeMinor: boolean;
  readonly partiesAgree: boolean;
};
type Ground = { readonly code: string; readonly basis: string; readonly text: string };
export type RoutingSuggestion = {
  readonly procedure: Procedure;
  readonly eligible: boolean;
  readonly grounds: readonly Ground[];
  readonly against?: readonly Ground[];
  readonly reasons: readonly string[];
};

const queryOf = (answers: RoutingAnswers) =>
  new URLSearchParams(Object.entries(answers).map(([name, value]) => [name, String(value)])).toString();

export const useRouting = (caseId: string, answers: RoutingAnswers, enabled = true) =>
  useQuery({
    queryKey: ['routing', caseId, answers],
    queryFn: () => get<RoutingSuggestion>(`/cases/${caseId}/routing?${queryOf(answers)}`),
    placeholderData: keepPreviousData,
    enabled,
  });

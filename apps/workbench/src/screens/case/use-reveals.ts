import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/request';
import { holds, useAccount } from '../../frame/me';

export type SeenReveal = {
  readonly personId: string;
  readonly fields: readonly string[];
  readonly at: string;
  readonly purpose: string;
  readonly reader: string;
  readonly office: string;
};
type Reveals = {
  readonly items: readonly SeenReveal[];
  readonly purposes: readonly { readonly code: string; readonly term: string }[];
};

/** Asked only by whoever may see them. */
export const useReveals = (caseId: string) => {
  const account = useAccount();
  return useQuery({
    queryKey: ['reveals', caseId],
    queryFn: () => get<Reveals>(`/cases/${caseId}/reveals`),
    retry: false,
    enabled: holds(account, 'clerk', 'registrar', 'officer', 'office-head', 'authority-head'),
  });
};

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemOf, type Problem } from './problem';
import { request } from './request';

export type Removal = {
  readonly remove: (path: string) => Promise<boolean>;
  readonly sending: boolean;
  readonly problem: Problem | null;
  readonly forget: () => void;
};

/** Ends or takes away what an address names; what is shown is read again. */
export const useRemoval = (): Removal => {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (path: string) =>
      request(path, { method: 'DELETE', headers: { 'idempotency-key': crypto.randomUUID() } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['account'] }),
  });
  return {
    remove: (path) =>
      mutation.mutateAsync(path).then(
        () => true,
        () => false,
      ),
    sending: mutation.isPending,
    problem: mutation.error ? problemOf(mutation.error) : null,
    forget: mutation.reset,
  };
};

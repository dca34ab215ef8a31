import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { problemOf, type Problem } from './problem';
import { noteReached } from './queries';
import { post } from './request';
import type { Recorded } from './types';

/** One key for one set of words: a retry repeats it, a success or other words renew it. */
const useSubmissionKey = () => {
  const held = useRef<{ words: string; key: string } | null>(null);
  return {
    keyFor: (words: string) => {
      if (held.current?.words !== words) held.current = { words, key: crypto.randomUUID() };
      return held.current.key;
    },
    renew: () => {
      held.current = null;
    },
  };
};

export type OrderState<Body, Answer> = {
  readonly send: (body: Body) => Promise<Answer | null>;
  readonly sending: boolean;
  readonly problem: Problem | null;
  readonly forget: () => void;
};

/** Sends an order; nothing typed is lost when it is refused, and `problem` says why. */
export const useOrder = <Body = unknown, Answer = Recorded>(
  path: string,
  options: { readonly version?: number | undefined; readonly caseId?: string | undefined } = {},
): OrderState<Body, Answer> => {
  const client = useQueryClient();
  const { keyFor, renew } = useSubmissionKey();
  const mutation = useMutation({
    mutationFn: (body: Body) =>
      post<Answer>({ path, body, key: keyFor(`${path} ${JSON.stringify(body)}`), version: options.version }),
    onSuccess: async (answer) => {
      renew();
      const version = (answer as Partial<Recorded> | undefined)?.version;
      if (options.caseId && version !== undefined) noteReached(options.caseId, version);
      if (options.caseId) await client.invalidateQueries({ queryKey: ['case', options.caseId] });
      await client.invalidateQueries({
        predicate: ({ queryKey }) => !['case', 'reference'].includes(String(queryKey[0])),
      });
    },
  });
  return {
    send: (body) => mutation.mutateAsync(body).catch(() => null),
    sending: mutation.isPending,
    problem: mutation.error ? problemOf(mutation.error) : null,
    forget: mutation.reset,
  };
};

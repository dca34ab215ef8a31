import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/request';

/** 文书样式的一行，as the interface tells it. */
export type PaperKind = {
  readonly code: string;
  readonly kind: string;
  readonly title: string;
  readonly part: string;
  readonly issuer: string;
  readonly basis: readonly string[];
  readonly when: string;
  readonly internal: boolean;
};

export const usePaperKinds = () =>
  useQuery({
    queryKey: ['paper-kinds'],
    queryFn: () => get<readonly PaperKind[]>('/document-kinds'),
    staleTime: Infinity,
  });

/** 按编号、名称、制发机关、条文找。 */
export const isSought =
  (words: string) =>
  ({ code, title, issuer, basis, when }: PaperKind): boolean =>
    [code, title, issuer, when, ...basis].some((text) =>
      text.toLowerCase().includes(words.trim().toLowerCase()),
    );

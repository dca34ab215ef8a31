import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { post, get } from './request';
import { openFile } from './served-file';

export type Opening = {
  readonly sha256: string;
  readonly openedAt: string;
  readonly whole: boolean;
  readonly reader: string;
  readonly office: string;
};

export type Note = {
  readonly noteId: string;
  readonly page: number;
  readonly shared: boolean;
  readonly writtenAt: string;
  readonly own: boolean;
  readonly author: string;
  readonly text: string;
};

export type WrittenNote = Pick<Note, 'page' | 'shared' | 'text'>;

type Items<Item> = { readonly items: readonly Item[] };

export const useFile = (caseId: string, sha256: string) =>
  useQuery({
    queryKey: ['file', caseId, sha256],
    queryFn: () => openFile(caseId, sha256),
    staleTime: Infinity,
    gcTime: 0,
  });

/** Only who may open files may ask who did. */
export const useOpenings = (caseId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['openings', caseId],
    queryFn: () => get<Items<Opening>>(`/cases/${caseId}/file-openings`).then(({ items }) => items),
    enabled,
    staleTime: 0,
  });

export const useNotes = (caseId: string, sha256: string) => {
  const client = useQueryClient();
  const path = `/cases/${caseId}/files/${sha256}/notes`;
  const queryKey = ['notes', caseId, sha256];
  const onSuccess = () => client.invalidateQueries({ queryKey });
  const notes = useQuery({
    queryKey,
    queryFn: () => get<Items<Note>>(path).then(({ items }) => items),
  });
  const write = useMutation({
    mutationFn: (body: WrittenNote) => post({ path, body, key: crypto.randomUUID() }),
    onSuccess,
  });
  const strike = useMutation({
    mutationFn: (noteId: string) =>
      post({ path: `${path}/${noteId}`, body: {}, key: crypto.randomUUID(), method: 'DELETE' }),
    onSuccess,
  });
  return { notes, write, strike };
};

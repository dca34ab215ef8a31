import type { Recorded } from '@fuyi/kernel';
import { timelineEntry, type CaseEvent } from '@fuyi/reconsideration';

export type CitedFile = { readonly subjectId: string; readonly sha256: string };
export type Cited = { readonly textIds: readonly string[]; readonly files: readonly CitedFile[] };

const filesIn = (value: unknown): readonly string[] => {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(filesIn);
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'files' && Array.isArray(inner)
      ? inner.filter((each) => typeof each === 'string')
      : filesIn(inner),
  );
};

/** A fact too damaged to be told cites nothing: the chain says what is wrong with it. */
const textsIn = (recorded: Recorded<CaseEvent>): readonly string[] => {
  try {
    return timelineEntry(recorded).textIds;
  } catch {
    return [];
  }
};

/** What the facts of cases cite of texts and files, gathered as they pass. */
export const citations = () => {
  const textIds = new Set<string>();
  const files = new Map<string, CitedFile>();
  return {
    of(recorded: Recorded): void {
      if (recorded.category !== 'reconsideration') return;
      for (const id of textsIn(recorded as Recorded<CaseEvent>)) textIds.add(id);
      const subjectId = `case:${recorded.stream.slice('reconsideration-'.length)}`;
      for (const sha256 of filesIn(recorded.event.data))
        files.set(`${subjectId} ${sha256}`, { subjectId, sha256 });
    },
    all: (): Cited => ({ textIds: [...textIds], files: [...files.values()] }),
  };
};

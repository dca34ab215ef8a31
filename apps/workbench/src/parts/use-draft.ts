import { useCallback, useState } from 'react';

const read = <Value>(key: string, initial: Value): Value => {
  const kept = localStorage.getItem(key);
  if (!kept) return initial;
  try {
    return { ...initial, ...(JSON.parse(kept) as Value) };
  } catch {
    return initial;
  }
};

/** What is being written stays on this machine until it is recorded or thrown away. */
export const useDraft = <Value extends object>(name: string, initial: Value) => {
  const key = `fuyi.draft.${name}`;
  const [draft, setDraft] = useState(() => read(key, initial));
  const change = useCallback(
    (fields: Partial<Value>) =>
      setDraft((current) => {
        const next = { ...current, ...fields };
        localStorage.setItem(key, JSON.stringify(next));
        return next;
      }),
    [key],
  );
  const discard = useCallback(() => {
    localStorage.removeItem(key);
    setDraft(initial);
  }, [key, initial]);
  return { draft, change, discard, kept: localStorage.getItem(key) !== null };
};

import type { Catalogue, FileRow } from './port';

/** For tests. */
export const inMemoryCatalogue = (): Catalogue => {
  const rows = new Map<string, FileRow>();
  const claimed = new Map<string, Date>();
  const change = (fileId: string, more: Partial<FileRow>) => {
    const row = rows.get(fileId);
    if (row) rows.set(fileId, { ...row, ...more });
  };
  const isKept = ({ state, subjectId, receivedAt }: FileRow, day: Date) =>
    receivedAt >= day || (state === 'clean' && subjectId.startsWith('case:'));
  const objectOf = ({ fileId, stored }: FileRow) => stored?.objectName ?? fileId;
  const drop = (dropped: readonly FileRow[]): string[] => {
    for (const { fileId } of dropped) rows.delete(fileId);
    const kept = new Set([...rows.values()].map(objectOf));
    return [...new Set(dropped.map(objectOf))].filter((name) => !kept.has(name));
  };
  return {
    async add(arrived) {
      if (!rows.has(arrived.fileId))
        rows.set(arrived.fileId, { ...arrived, state: 'received', refusal: null, stored: null });
    },
    row: async (fileId) => rows.get(fileId) ?? null,
    async claim(fileId, at, abandoned) {
      const state = rows.get(fileId)?.state;
      const left = state === 'checking' && (claimed.get(fileId) ?? at) < abandoned;
      if (state !== 'received' && !left) return false;
      claimed.set(fileId, at);
      change(fileId, { state: 'checking' });
      return true;
    },
    release: async (fileId) => change(fileId, { state: 'received' }),
    refuse: async (fileId, refusal) => change(fileId, { state: 'refused', refusal }),
    settle: async (fileId, stored) => change(fileId, { state: 'clean', stored }),
    clean: async (subjectId, sha256, by) =>
      [...rows.values()].find(
        (row) =>
          row.subjectId === subjectId &&
          row.state === 'clean' &&
          row.stored?.sha256 === sha256 &&
          (by === undefined || row.by === by),
      ) ?? null,
    async move(fileId, subjectId, wrappedKey) {
      const stored = rows.get(fileId)?.stored;
      if (stored) change(fileId, { subjectId, stored: { ...stored, wrappedKey } });
    },
    waiting: async () =>
      [...rows.values()].flatMap(({ state, fileId }) =>
        state === 'received' || state === 'checking' ? [fileId] : [],
      ),
    forget: async (fileId) => drop([...rows.values()].filter((row) => row.fileId === fileId))[0] ?? null,
    sweep: async (day) => drop([...rows.values()].filter((row) => !isKept(row, day))),
  };
};

import type { Reveal, Reveals } from './port';

const latestFirst = (one: Reveal, other: Reveal) => other.at.getTime() - one.at.getTime();

export const inMemoryReveals = (): Reveals => {
  const rows = new Map<string, Reveal>();
  const where = (wanted: (reveal: Reveal) => boolean) =>
    [...rows.values()].filter(wanted).toSorted(latestFirst);
  return {
    async record(reveal) {
      if (!rows.has(reveal.revealId)) rows.set(reveal.revealId, reveal);
    },
    ofCase: async (caseId) => where((reveal) => reveal.caseId === caseId),
    ofPersons: async (ids) => where(({ personId }) => ids.includes(personId)),
  };
};

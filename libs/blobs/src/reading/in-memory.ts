import type { FileNote, FileOpening, Reading } from './port';
import { sittingFrom } from './sitting';

const sameSitting = (one: FileOpening, other: FileOpening): boolean =>
  one.caseId === other.caseId &&
  one.sha256 === other.sha256 &&
  one.by === other.by &&
  one.whole === other.whole &&
  one.openedAt > sittingFrom(other);

/** For tests. */
export const inMemoryReading = (): Reading => {
  const notes = new Map<string, FileNote>();
  const openings: FileOpening[] = [];
  return {
    notes: async (caseId, sha256, reader) =>
      [...notes.values()]
        .filter((note) => note.caseId === caseId && note.sha256 === sha256)
        .filter(({ shared, by }) => shared || by === reader)
        .sort((one, other) => one.page - other.page || one.writtenAt.getTime() - other.writtenAt.getTime()),
    async note(note) {
      if (!notes.has(note.noteId)) notes.set(note.noteId, note);
    },
    async strike({ noteId, caseId, sha256, by }) {
      const note = notes.get(noteId);
      const own = note?.caseId === caseId && note.sha256 === sha256 && note.by === by;
      return own && notes.delete(noteId);
    },
    async opened(opening) {
      if (!openings.some((each) => sameSitting(each, opening))) openings.push(opening);
    },
    openings: async (caseId) =>
      openings
        .filter((each) => each.caseId === caseId)
        .sort((one, other) => other.openedAt.getTime() - one.openedAt.getTime()),
  };
};

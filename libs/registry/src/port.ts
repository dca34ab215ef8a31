import type { FindableField, PersonValues } from './person-values';

export type Erased = 'erased';

export type PersonRevision = {
  readonly revision: number;
  readonly values: PersonValues;
  readonly savedBy: string;
  readonly savedAt: Date;
};

/**
 * The one store of personal data and of texts written by parties: sealed with one key per subject, erased by
 * destroying the key. A subject is a person's id or `case:<caseId>`. One contract suite judges every adapter.
 */
export interface Registry {
  /** A new revision; the same values again change nothing. Throws `SubjectErased` after erasure. */
  savePerson(personId: string, values: PersonValues, by: string): Promise<void>;
  /** Latest revision of each known id; unknown ids are absent. */
  persons(ids: readonly string[]): Promise<ReadonlyMap<string, PersonValues | Erased>>;
  /** Every revision, the first one first; empty for an unknown id. */
  history(personId: string): Promise<readonly PersonRevision[] | Erased>;
  /** A text never changes: the same id again must carry the same text, else `TextIdTaken`. Answers its SHA-256, hex. */
  saveText(textId: string, subjectId: string, text: string): Promise<string>;
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string | Erased>>;
  /** Ids of persons whose latest revision has this value; spaces, width and case do not matter. */
  find(field: FindableField, value: string): Promise<readonly string[]>;
  /** Seals the key of a file under its subject's key. `place` is bound in. Throws `SubjectErased` after erasure. */
  wrapKey(subjectId: string, place: string, key: Buffer): Promise<Buffer>;
  /** Throws `SealBroken` for another subject, another place or altered bytes. */
  unwrapKey(subjectId: string, place: string, wrapped: Buffer): Promise<Buffer | Erased>;
  /** Destroys the subject's key: persons, texts and files under it read `erased` from now on, for ever. */
  erase(subjectId: string, by: string, basis: string): Promise<void>;
}

/** The same text id was used for another text. */
export class TextIdTaken extends Error {}

/** Nothing can be written about an erased subject. */
export class SubjectErased extends Error {}

/** The installation key does not open this registry, or a sealed value was altered. */
export class SealBroken extends Error {}

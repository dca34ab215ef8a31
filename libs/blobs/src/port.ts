/** What is known of a stored file; the name it had is not kept here. */
export type Blob = { readonly sha256: string; readonly size: number; readonly mediaType: string };

/** Files by what they contain: the same bytes are one blob. Sealed at rest. */
export interface Blobs {
  /** At most 20 MB; `mediaType` is judged from the content. */
  put(content: Buffer): Promise<Blob>;
  /** Null when unknown. Throws `BlobDamaged` when the stored bytes are not what was stored. */
  get(sha256: string): Promise<{ readonly blob: Blob; readonly content: Buffer } | null>;
  has(sha256: string): Promise<boolean>;
}

export class BlobDamaged extends Error {}

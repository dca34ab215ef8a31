import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { merkleRoot } from './merkle';

/** The last link of a stream; `hash` as lower-case hex. */
export type StreamHead = { readonly stream: string; readonly version: number; readonly hash: string };

/**
 * 每日校验值：what the whole record came to on a day. Whoever kept one can tell later whether anything recorded up to
 * `position` was altered, added or taken away, even by somebody who computed all hashes anew.
 */
export type Anchor = {
  /** 1, 2, 3 … */
  readonly ordinal: number;
  /** Legal day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Of the last fact; `0` when there was none. */
  readonly position: string;
  readonly streams: number;
  /** RFC 6962 over the heads of all streams in the order of their names, hex. */
  readonly root: string;
  /** RFC 6962 over the hashes of the facts since the anchor before, in recorded order, hex: their order is fixed too. */
  readonly facts: string;
  /** `hash` of the anchor before; null for the first. */
  readonly previous: string | null;
  readonly hash: string;
};

const byName = (one: StreamHead, other: StreamHead) => (one.stream < other.stream ? -1 : 1);
const leafOf = ({ stream, version, hash }: StreamHead): Buffer =>
  Buffer.from(canonicalize([stream, version, hash]) as string);

export const rootOf = (heads: readonly StreamHead[]): string =>
  merkleRoot([...heads].sort(byName).map(leafOf)).toString('hex');

/** `hashes`: hex, in recorded order. */
export const factsRootOf = (hashes: readonly string[]): string =>
  merkleRoot(hashes.map((hash) => Buffer.from(hash, 'hex'))).toString('hex');

/** SHA-256 over the RFC 8785 form of all else. */
export const anchorHash = ({ hash: _, ...rest }: Anchor): string =>
  createHash('sha256')
    .update(canonicalize(rest) as string)
    .digest('hex');

export type Seen = {
  readonly day: string;
  readonly position: string;
  readonly heads: readonly StreamHead[];
  /** Of the facts since the anchor before. */
  readonly hashes: readonly string[];
};

export const anchorOf = ({ day, position, heads, hashes }: Seen, before: Anchor | null): Anchor => {
  const anchor = {
    ...{ ordinal: (before?.ordinal ?? 0) + 1, day, position, streams: heads.length },
    ...{ root: rootOf(heads), facts: factsRootOf(hashes), previous: before?.hash ?? null, hash: '' },
  };
  return { ...anchor, hash: anchorHash(anchor) };
};

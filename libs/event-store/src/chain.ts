import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Recorded } from '@fuyi/kernel';
import type { NewEvent } from './port';

const sha256 = (...parts: readonly (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** SHA-256 over the RFC 8785 form of what the fact says and who recorded it. */
export const digestOf = ({ id, event, schemaVersion, metadata }: NewEvent | Recorded): Buffer =>
  sha256(canonicalize({ id, type: event.type, schemaVersion, data: event.data ?? null, metadata }) as string);

/** hash = SHA-256(previous hash ‖ digest), as raw bytes; the first link has nothing before it. */
export const link = (previous: Buffer, digest: Buffer): Buffer => sha256(previous, digest);

export const beforeFirst: Buffer = Buffer.alloc(0);

/** One place where the record no longer agrees with itself. */
export type ChainBreak = {
  readonly stream: string;
  readonly version: number;
  readonly reason: 'version-gap' | 'hash-differs';
};

type Link = { readonly version: number; readonly hash: Buffer };

/** Takes facts in recorded order, of any number of streams; `heads` afterwards holds the last link of each. */
export const chainVerifier = () => {
  const heads = new Map<string, Link>();
  const take = (recorded: Recorded): ChainBreak | null => {
    const { stream, version } = recorded;
    const last = heads.get(stream) ?? { version: 0, hash: beforeFirst };
    const expected = link(last.hash, digestOf(recorded)).toString('hex');
    heads.set(stream, { version, hash: Buffer.from(recorded.hash, 'hex') });
    if (version !== last.version + 1) return { stream, version, reason: 'version-gap' };
    return recorded.hash === expected ? null : { stream, version, reason: 'hash-differs' };
  };
  return { take, heads: heads as ReadonlyMap<string, Link> };
};

/** Every break in facts given in recorded order; an empty list when nothing was altered. */
export const verifyChain = (events: readonly Recorded[]): readonly ChainBreak[] => {
  const { take } = chainVerifier();
  return events.map(take).filter((found) => found !== null);
};

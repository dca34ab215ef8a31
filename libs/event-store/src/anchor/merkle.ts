import { createHash } from 'node:crypto';

const sha256 = (...parts: readonly Buffer[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const leafMark = Buffer.of(0);
const nodeMark = Buffer.of(1);

const paired = (level: readonly Buffer[]): readonly Buffer[] =>
  level.flatMap((left, n) => {
    if (n % 2 === 1) return [];
    const right = level[n + 1];
    return [right ? sha256(nodeMark, left, right) : left];
  });

/** Merkle tree hash of RFC 6962 §2.1: a leaf can never be taken for a node. Of nothing: SHA-256 of nothing. */
export const merkleRoot = (leaves: readonly Buffer[]): Buffer => {
  let level: readonly Buffer[] = leaves.map((leaf) => sha256(leafMark, leaf));
  while (level.length > 1) level = paired(level);
  return level[0] ?? sha256();
};

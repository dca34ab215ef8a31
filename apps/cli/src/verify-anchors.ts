import {
  anchorHash,
  factsRootOf,
  rootOf,
  type Anchor,
  type CopiedAnchor,
  type StreamHead,
} from '@fuyi/event-store';
import type { BadEvent } from './verdict';

type Heads = ReadonlyMap<string, { readonly version: number; readonly hash: Buffer }>;

const headsOf = (heads: Heads): readonly StreamHead[] =>
  [...heads].map(([stream, { version, hash }]) => ({ stream, version, hash: hash.toString('hex') }));

const bare = ({ moved: _, ...anchor }: CopiedAnchor): Anchor => anchor;

/** A copy kept outside the database counts for more than what the database says of itself. */
const merged = (kept: readonly Anchor[], copied: readonly CopiedAnchor[]): readonly CopiedAnchor[] => {
  const copies = new Map(copied.map((copy) => [copy.ordinal, copy]));
  const known = new Set(kept.map(({ ordinal }) => ordinal));
  return [
    ...kept.map((own) => copies.get(own.ordinal) ?? own),
    ...copied.filter(({ ordinal }) => !known.has(ordinal)),
  ].sort((one, other) => one.ordinal - other.ordinal);
};

/** Compares the heads the facts lead to with every daily anchor as its position is passed; in recorded order. */
export const anchorsJudge = (
  kept: readonly Anchor[],
  copied: readonly CopiedAnchor[],
  heads: Heads,
  found: (bad: BadEvent) => void,
) => {
  const anchors = merged(kept, copied);
  const expected = new Map<string, StreamHead>();
  let hashes: string[] = [];
  let [next, previous, located]: [number, string | null, boolean] = [0, null, true];

  const tell = ({ position, day }: Anchor, reason: string, head?: StreamHead): void =>
    found({ position, stream: head?.stream ?? null, version: head?.version ?? null, reason, day });
  const learn = ({ moved }: CopiedAnchor): void => {
    for (const head of moved ?? []) expected.set(head.stream, head);
    located &&= moved !== undefined;
  };
  /** The stream that is not what it was, or was not there. */
  const culprit = (): StreamHead | undefined =>
    located
      ? ([...expected.values()].find(
          ({ stream, version, hash }) =>
            heads.get(stream)?.version !== version || heads.get(stream)?.hash.toString('hex') !== hash,
        ) ?? headsOf(heads).find(({ stream }) => !expected.has(stream)))
      : undefined;
  const judge = (anchor: CopiedAnchor): void => {
    learn(anchor);
    if (anchor.previous !== previous || anchorHash(bare(anchor)) !== anchor.hash)
      tell(anchor, 'anchor-chain-broken');
    previous = anchor.hash;
    if (rootOf(headsOf(heads)) !== anchor.root) tell(anchor, 'anchor-differs', culprit());
    if (factsRootOf(hashes) !== anchor.facts) tell(anchor, 'order-differs');
    hashes = [];
  };
  return {
    /** Before the fact is taken. */
    before({ position, hash }: { readonly position: string; readonly hash: string }): void {
      for (
        let anchor = anchors[next];
        anchor && BigInt(anchor.position) < BigInt(position);
        anchor = anchors[++next]
      )
        judge(anchor);
      hashes.push(hash);
    },
    /** `last`: the position of the last fact. */
    end(last: string): void {
      for (let anchor = anchors[next]; anchor; anchor = anchors[++next])
        if (BigInt(anchor.position) <= BigInt(last)) judge(anchor);
        else {
          learn(anchor);
          tell(anchor, 'tail-missing', culprit());
        }
      for (const copy of copied) {
        const own = kept.find(({ ordinal }) => ordinal === copy.ordinal);
        if (!own || anchorHash(own) !== copy.hash)
          tell(copy, own ? 'anchor-differs-from-copy' : 'anchor-missing');
      }
    },
  };
};

/** A whole number from 0, smaller than `below`. */
export type Chance = (below: number) => number;

/** The same requests on every run. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

export const pick = <Item>(items: readonly Item[], chance: Chance): Item =>
  items[chance(items.length)] as Item;

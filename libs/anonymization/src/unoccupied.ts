/** Places in a text are given once: answers whether all of `start`…`end` was free, and takes it. */
export const unoccupied = (length: number) => {
  const taken = new Uint8Array(length);
  return (start: number, end: number): boolean => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  };
};

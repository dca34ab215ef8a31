/** Longer than this is no answer at all; a detector of hangs, no measure of speed. */
const hangs = 10_000;
export const unanswered = Symbol('unanswered');
export const answeredInTime = async <Value>(promise: Promise<Value>): Promise<Value | typeof unanswered> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof unanswered>((resolve) => (timer = setTimeout(resolve, hangs, unanswered)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

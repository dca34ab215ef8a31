/** Directive → sources, in the order they are written. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** One Content-Security-Policy header. */
export const written = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join(';');

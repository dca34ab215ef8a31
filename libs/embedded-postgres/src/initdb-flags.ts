/** UTF-8 with the built-in provider: code-point order everywhere, and Chinese trigrams work. */
export const initdbFlags = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--lc-collate=C',
  '--lc-ctype=C.UTF-8',
] as const;

/** 代码表的代码，供校验：rows that carry one, or a table keyed by code. Each once. */
export const codesOf = (table: readonly { readonly code: string }[] | object): string[] =>
  Array.isArray(table)
    ? [...new Set((table as readonly { readonly code: string }[]).map(({ code }) => code))]
    : Object.keys(table);

/** Every string under a key that ends in Id or Ids, however deep: persons and sealed texts of the facts. */
export const idsIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key.endsWith('Id')) return typeof inner === 'string' ? [inner] : [];
    if (key.endsWith('Ids'))
      return Array.isArray(inner) ? inner.filter((id): id is string => typeof id === 'string') : [];
    return idsIn(inner);
  });
};

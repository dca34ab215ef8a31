type Schema = {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
};
export type Schemas = Readonly<Record<string, Schema>>;

/** A body with every field of the schema filled in with something plausible. */
export const plausible = (schema: Schema, schemas: Schemas): unknown => {
  if (schema.$ref) return plausible(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas);
  if (schema.allOf?.[0]) return plausible(schema.allOf[0], schemas);
  if (schema.enum) return schema.enum[0];
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, inner]) => [name, plausible(inner, schemas)]),
    );
  switch (schema.type) {
    case 'array':
      return [plausible(schema.items ?? {}, schemas)];
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return 1;
    case 'string':
      return schema.format === 'date' ? '2026-09-01' : '某某';
    default:
      return {};
  }
};

const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });

/** What a person pastes by mistake, and what somebody else sends on purpose. */
export const hostileValues: readonly unknown[] = [
  null,
  '',
  '　',
  'x'.repeat(30_000),
  '𠮷',
  'a\u0000b',
  '\ud800',
  "'; drop table es.event; --",
  '%_\\',
  '../../etc/passwd',
  '{{constructor.constructor("return 1")()}}',
  '2026-02-30',
  '2099-12-31',
  '0001-01-01',
  0,
  -0,
  -1,
  1.5,
  1e300,
  2 ** 53 + 2,
  true,
  [],
  [null],
  [[]],
  Array.from({ length: 1000 }, () => 'x'),
  {},
  { constructor: 1, toString: 2, length: -1 },
  { $gt: '' },
  deep(30),
];

/** Each field of the body, at any depth, replaced in turn by the value; then left out. */
export const spoiled = (body: unknown, value: unknown): readonly unknown[] => {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, inner]) => {
    const replaced = (by: unknown): unknown =>
      Array.isArray(body) ? body.map((item, n) => (String(n) === name ? by : item)) : { ...body, [name]: by };
    return [replaced(value), ...spoiled(inner, value).map(replaced)];
  });
};

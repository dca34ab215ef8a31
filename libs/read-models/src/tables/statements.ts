import type { EntitySchema } from 'typeorm';

type Column = {
  readonly name?: string;
  readonly type?: unknown;
  readonly primary?: boolean;
  readonly nullable?: boolean;
};

export const nameOf = ({ options }: EntitySchema<never>): string =>
  `${options.schema ?? 'read'}.${options.tableName ?? options.name}`;

const columnsOf = ({ options }: EntitySchema<never>) =>
  Object.entries(options.columns as Record<string, Column>);

export const columnOf = (table: EntitySchema<never>, field: string): string =>
  Object.fromEntries(columnsOf(table))[field]?.name ?? field;

const definition = (field: string, { name = field, type, primary, nullable }: Column) =>
  `"${name}" ${String(type)}${primary ? ' primary key' : nullable ? '' : ' not null'}`;

/** The table of one row type, made from its one description; running it again changes nothing. */
export const tableStatements = (table: EntitySchema<never>): readonly string[] => [
  `create schema if not exists ${table.options.schema ?? 'read'}`,
  `create table if not exists ${nameOf(table)} (${columnsOf(table)
    .map(([field, column]) => definition(field, column))
    .join(', ')})`,
  ...(table.options.indices ?? []).map(({ columns }) => {
    const names = (columns as readonly string[]).map((field) => columnOf(table, field));
    return `create index if not exists ${table.options.tableName}_by_${names.join('_')} on ${nameOf(table)} (${names.map((name) => `"${name}"`).join(', ')})`;
  }),
];

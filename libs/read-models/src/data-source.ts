import { types } from 'pg';
import { DataSource } from 'typeorm';
import { tables } from './tables';

/** A day stays the text it is: no Date object, no time zone. */
const dayAsText = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    type === types.builtins.DATE && format !== 'binary'
      ? (text: string) => text
      : types.getTypeParser(type, format),
};

/** The reading side's door to PostgreSQL; `initialize()` it, then `migrateReadModels`. */
export const readModels = (
  url: string,
  { connections = 12, driver }: { readonly connections?: number; readonly driver?: object } = {},
): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities: [...tables],
    synchronize: false,
    ...(driver ? { driver } : {}),
    extra: { max: connections, types: dayAsText, keepAlive: true },
  });

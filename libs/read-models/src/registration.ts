import type { Message, Projection } from '@fuyi/kernel';
import type { EntitySchema } from 'typeorm';
import { tableStatements } from './tables/statements';

/** A projection, its table, and what only the reading side can add to a row (sealed texts, names). */
export type Registration = {
  readonly projection: Projection<Record<string, unknown>, Message>;
  readonly table: EntitySchema<never>;
  readonly enrich: (row: never) => Promise<unknown>;
  /** Makes the table where it is missing. */
  readonly statements: readonly string[];
};

export const registration = <Row extends object, Event extends Message>(
  projection: Projection<Row, Event>,
  table: EntitySchema<Row>,
  {
    enrich = async (row) => row,
    statements = tableStatements(table as EntitySchema<never>),
  }: { readonly enrich?: (row: Row) => Promise<Row>; readonly statements?: readonly string[] } = {},
): Registration => ({
  projection: projection as unknown as Registration['projection'],
  table: table as EntitySchema<never>,
  enrich,
  statements,
});

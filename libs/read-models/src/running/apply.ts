import { project, type Recorded } from '@fuyi/kernel';
import type { Batch } from '@fuyi/event-store';
import { In, type DataSource, type EntityManager } from 'typeorm';
import type { Registration } from '../registration';
import { moveTo, type Led } from './checkpoint';

type Row = Record<string, unknown>;
const rowsPerStatement = 200;

const slices = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / rowsPerStatement) }, (_, n) =>
    items.slice(n * rowsPerStatement, (n + 1) * rowsPerStatement),
  );

const rowsBefore = async (
  tx: EntityManager,
  { projection, table }: Registration,
  keys: readonly string[],
) => {
  const found = await tx.getRepository<Row>(table as never).findBy({ [projection.key]: In(keys) });
  return new Map<string, Row | null>(found.map((row) => [String(row[projection.key]), row]));
};

const writeRows = async (
  tx: EntityManager,
  registration: Registration,
  after: ReadonlyMap<string, Row | null>,
) => {
  const { projection, table, enrich } = registration;
  const repository = tx.getRepository<Row>(table as never);
  const gone = [...after].filter(([, row]) => row === null).map(([key]) => key);
  const rows = [...after.values()].filter((row) => row !== null);
  const enriched = await Promise.all(rows.map((row) => enrich(row as never) as Promise<Row>));
  for (const slice of slices(enriched)) await repository.upsert([...slice] as never, [projection.key]);
  for (const slice of slices(gone)) await repository.delete({ [projection.key]: In(slice) });
};

export const concerns = ({ projection }: Registration, { events }: Batch): boolean =>
  events.some(({ event }) => event.type in projection.on);

/** One batch: the rows it touches are read once, folded, and written once, together with the checkpoint. */
export const applyBatch = (
  dataSource: DataSource,
  registration: Registration,
  led: Led,
  batch: Batch,
): Promise<void> =>
  dataSource.transaction(async (tx) => {
    const { projection } = registration;
    const facts = batch.events.filter(({ event }) => event.type in projection.on) as readonly Recorded[];
    if (facts.length > 0) {
      const before = await rowsBefore(tx, registration, [...new Set(facts.map(projection.rowFor))]);
      const after = new Map<string, Row | null>();
      for (const fact of facts) {
        const key = projection.rowFor(fact);
        const row = after.get(key) ?? (after.has(key) ? null : (before.get(key) ?? null));
        const changed = project(projection, row, fact);
        if (changed !== row) after.set(key, changed);
      }
      await writeRows(tx, registration, after);
    }
    await moveTo(tx, projection.name, led, batch.next);
  });

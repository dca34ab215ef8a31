import type { DataOf, Message } from './message';
import type { Recorded } from './recorded';

/** Row before, data of the fact, the fact as recorded → row after; null deletes. */
export type RowChange<Row, Event extends Message, Type extends Event['type']> = (
  row: Row | null,
  data: DataOf<Event, Type>,
  recorded: Recorded<Event>,
) => Row | null;

/** The keys of `on` are the subscription; a new `revision` rebuilds. */
export type Projection<Row, Event extends Message> = {
  readonly name: string;
  readonly revision: number;
  /** Stream category the facts come from. */
  readonly category: string;
  readonly key: keyof Row & string;
  readonly rowFor: (recorded: Recorded<Event>) => string;
  readonly on: { readonly [Type in Event['type']]?: RowChange<Row, Event, Type> };
};

export const project = <Row, Event extends Message>(
  projection: Projection<Row, Event>,
  before: Row | null,
  recorded: Recorded<Event>,
): Row | null => {
  const change = projection.on[recorded.event.type as Event['type']];
  return change ? change(before, recorded.event.data as never, recorded) : before;
};

/** Changes some fields of a row that is there; a fact about a row that is not there changes nothing. */
export const amend =
  <Row, Data>(fields: (data: Data, row: Row) => Partial<Row>) =>
  (row: Row | null, data: Data): Row | null =>
    row === null ? null : { ...row, ...fields(data, row) };

import { Query, type QueryConfig } from 'pg';

/** What of pg's own query is used here; its published types leave it out. */
type Wire = {
  bind(message: { portal: string; statement: string; values: readonly string[] }): void;
  execute(message: { portal: string; rows: number }): void;
};
type Callback = (error: Error | null | undefined, result: never) => void;
type Inner = {
  callback: Callback | undefined;
  prepare(wire: Wire): void;
  requiresPreparation(): boolean;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
};
const InnerQuery = Query as unknown as new (
  config: string | QueryConfig,
  values: unknown,
  callback: Callback | undefined,
) => Inner;

export const viewerStatement = 'fuyi_keys';
export const prepareViewer = `prepare ${viewerStatement}(text) as select set_config('fuyi.keys', $1, true)`;

/**
 * A query with its viewer in front: both go to the server in one piece and are one transaction there, so that the
 * viewer ends with the query and no connection ever keeps one.
 */
export class ViewedQuery extends InnerQuery {
  private naming = true;

  constructor(
    private readonly viewer: string,
    ...query: ConstructorParameters<typeof InnerQuery>
  ) {
    super(...query);
  }

  override requiresPreparation(): boolean {
    return true;
  }

  override prepare(wire: Wire): void {
    wire.bind({ portal: '', statement: viewerStatement, values: [this.viewer] });
    wire.execute({ portal: '', rows: 0 });
    super.prepare(wire);
  }

  override handleDataRow(message: unknown): void {
    if (!this.naming) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.naming) this.naming = false;
    else super.handleCommandComplete(message, wire);
  }
}

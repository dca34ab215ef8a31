import { AsyncResource } from 'node:async_hooks';
import pg, { Client, Pool, type ClientBase, type PoolConfig, type QueryConfig } from 'pg';
import { ViewedQuery, prepareViewer } from './viewed-query';
import { currentKeys } from './viewer';

/** They open, end or configure; in an aborted transaction nothing may stand before `rollback`. */
const ofTheConnection =
  /^\s*(?:begin|start|commit|rollback|savepoint|prepare|release|listen|unlisten|set|show)\b/i;
type Callback = (error: Error | null | undefined, result: never) => void;

/** Whatever is asked while a request is answered, is asked in the name of its viewer. */
export class ViewersClient extends Client {
  override query(...asked: never): never {
    const [config, second, third] = asked as unknown as [string | QueryConfig | object, unknown, unknown];
    const viewer = currentKeys();
    const ask = super.query.bind(this) as unknown as (...given: readonly unknown[]) => never;
    const text = typeof config === 'string' ? config : ((config as Partial<QueryConfig>).text ?? '');
    if (viewer === null || 'submit' in Object(config) || ofTheConnection.test(text))
      return ask(...(asked as readonly unknown[]));
    const values = typeof second === 'function' ? undefined : second;
    const told = [second, third].find((each) => typeof each === 'function') as Callback | undefined;
    const query = new ViewedQuery(viewer, config as QueryConfig, values, told);
    if (told) return ask(query);
    return new Promise((resolve, reject) => {
      query.callback = (error, result) => (error ? reject(error) : resolve(result));
      ask(query);
    }) as never;
  }
}

/** A pool whose connections show, query by query, what the viewer of the moment may see. */
export class ViewersPool extends Pool {
  constructor(config: PoolConfig) {
    super({
      ...config,
      Client: ViewersClient as unknown as new () => ClientBase,
      onConnect: (client) => client.query(prepareViewer) as unknown as void,
    });
    // Whoever waited for a connection gets it from another's hands: the viewer stays the one who asked.
    const wait = super.connect.bind(this) as (told?: () => void) => never;
    this.connect = ((told?: () => void) =>
      told ? wait(AsyncResource.bind(told)) : wait()) as Pool['connect'];
  }
}

/** For TypeORM, which makes its pool itself. */
export const viewersDriver = { ...pg, Pool: ViewersPool };

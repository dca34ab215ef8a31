import { AsyncLocalStorage } from 'node:async_hooks';
import { keysOf, systemKeys, type Viewer } from './keys';
import type { SystemScope } from './system-scopes';

type Looking = { keys: string | null };
const looking = new AsyncLocalStorage<Looking>();

/** One request: nobody looks until `lookAs` says who. */
export const forOneRequest = <Answer>(work: () => Answer): Answer => looking.run({ keys: null }, work);

/** From here to the end of the request the database shows what this viewer may see. Outside a request it does nothing. */
export const lookAs = (viewer: Viewer): void => {
  const request = looking.getStore();
  if (request) request.keys = keysOf(viewer);
};

/** Sees across cases while `work` runs; every scope is a row of `systemScopes`. */
export const asSystem = <Answer>(scope: SystemScope, work: () => Answer): Answer =>
  looking.run({ keys: systemKeys(scope) }, work);

/** What `fuyi.keys` is for the query asked now; null: nobody asks, and nothing of a case is shown. */
export const currentKeys = (): string | null => looking.getStore()?.keys ?? null;

/** For what runs after the answer has begun – a stream asked for its next part: whoever asked then, looks then. */
export const inThisRequest = <Work extends (...given: never) => unknown>(work: Work): Work =>
  AsyncLocalStorage.bind(work as never) as unknown as Work;

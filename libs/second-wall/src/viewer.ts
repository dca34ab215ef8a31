import { AsyncLocalStorage } from 'node:async_hooks';
import type { SystemScope } from './system-scopes';

/** Whoever a request is answered for, as far as the database must know. */
export type Viewer = {
  readonly accountId: string;
  readonly roles: readonly string[];
  readonly organId: string | null;
  readonly receptionPointId: string | null;
  readonly personId: string | null;
  readonly caseId: string | null;
};

type Looking = { viewer: string | null };
const looking = new AsyncLocalStorage<Looking>();

/** One request: nobody looks until `lookAs` says who. */
export const forOneRequest = <Answer>(work: () => Answer): Answer => looking.run({ viewer: null }, work);

/** From here to the end of the request the database shows what this viewer may see. Outside a request it does nothing. */
export const lookAs = ({ accountId, roles, organId, receptionPointId, personId, caseId }: Viewer): void => {
  const request = looking.getStore();
  if (request)
    request.viewer = JSON.stringify({ accountId, roles, organId, receptionPointId, personId, caseId });
};

/** Sees across cases while `work` runs; every scope is a row of `systemScopes`. */
export const asSystem = <Answer>(scope: SystemScope, work: () => Answer): Answer =>
  looking.run({ viewer: JSON.stringify({ system: scope }) }, work);

/** As `fuyi.viewer` reads in the database; null: nobody, and nothing of a case is shown. */
export const currentViewer = (): string | null => looking.getStore()?.viewer ?? null;

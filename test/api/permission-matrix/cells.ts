import { grantOf, permitted, sightOf, statusGrantOf, type Action, type Role } from '@fuyi/identity';
import type { Route } from '../routes-of';
import { expectedRelation, type Phase, type Tie } from './relations';

/** What comes back: let through, refused by the table (403), a case that is not there (404), not signed in (401). */
export type Verdict = 'through' | 'refused' | 'absent' | 'unknown' | 'broken';
export type Answered = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

export const aboutCase = ({ path }: Route): boolean => path.includes(':caseId');

/** By the table alone. */
export const expected = (route: Route, role: Role, tie: Tie, phase: Phase): Verdict => {
  const action = route.action as Action;
  if (grantOf(role, action) === 'denied' && statusGrantOf(role, action) === 'denied') return 'refused';
  if (!aboutCase(route)) return 'through';
  const relation = expectedRelation(role, tie, phase);
  if (sightOf(role, relation) === null) return 'absent';
  return permitted({ role, further: [] }, action, relation) ? 'through' : 'refused';
};

/** Let through: done, or turned back by what was asked, never by who asked. */
const throughStatuses: readonly number[] = [200, 201, 204, 400, 404, 405, 409, 412, 413, 415, 422, 428];
const refusals: readonly unknown[] = ['NOT_PERMITTED', 'NO_POST'];

export const verdictOf = ({ status, body }: Answered): Verdict => {
  if (status === 401) return 'unknown';
  if (status === 403 && refusals.includes(body['code'])) return 'refused';
  if (status === 404 && body['code'] === 'NO_SUCH_CASE') return 'absent';
  return throughStatuses.includes(status) || (status === 403 && !refusals.includes(body['code']))
    ? 'through'
    : 'broken';
};

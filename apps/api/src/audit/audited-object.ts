import type { AuditEntry, AuditOutcome } from '@fuyi/audit';

const uuidOrHash = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64})$/;
const code = /^[a-z][a-z0-9-]{0,60}(?:\.[a-z]{2,5})?$/;

/** What is not one of our ids is what somebody typed, and that may be a name or a number of a person. */
const kept = (id: unknown, outcome: AuditOutcome): id is string =>
  typeof id === 'string' && (uuidOrHash.test(id) || (outcome === 'allowed' && code.test(id)));

const kindOf = (parameter: string): string =>
  parameter === 'sha256' ? 'file' : parameter.replace(/Id$/, '');

type Asked = { readonly params: unknown; readonly query: unknown };

/** What was looked at: the last id of the address that is ours, and the case it lies in. */
export const auditedObject = (
  { params }: Pick<Asked, 'params'>,
  outcome: AuditOutcome,
): Pick<AuditEntry, 'object' | 'caseId'> => {
  const given = Object.entries((params ?? {}) as Record<string, unknown>).filter(([name]) => name !== '*');
  const ids = given.filter(([, id]) => kept(id, outcome)) as [string, string][];
  const last = ids.at(-1);
  return {
    object: last ? { kind: kindOf(last[0]), id: last[1] } : null,
    caseId: ids.find(([name]) => name === 'caseId')?.[1] ?? null,
  };
};

/**
 * 查找的内容不记。Only whether somebody looked for the surname of his own family: relatives are the commonest
 * reason to browse where one has no business.
 */
export const auditedSearch = ({ query }: Pick<Asked, 'query'>, name: string): AuditEntry['object'] => {
  const { q } = (query ?? {}) as { q?: unknown };
  if (typeof q !== 'string' || q.trim() === '') return null;
  const own = [...q.trim()][0] === [...name][0];
  return { kind: 'search', id: own ? 'own-surname' : 'words' };
};

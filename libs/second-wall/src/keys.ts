import { systemScopes, type SystemScope } from './system-scopes';

/** Whoever a request is answered for, as far as the database must know. */
export type Viewer = {
  readonly accountId: string;
  readonly roles: readonly string[];
  readonly organId: string | null;
  readonly receptionPointId: string | null;
  readonly personId: string | null;
  readonly caseId: string | null;
};
type Key = string | null;

const named = (kind: string, id: string | null): Key => (id === null ? null : `${kind}:${id}`);
const ofThePoint = ({ receptionPointId }: Viewer): readonly Key[] => [named('point', receptionPointId)];
const ofTheOrgan = (): readonly Key[] => ['every', 'office'];
const ofErasure = (): readonly Key[] => ['erasure'];

/**
 * 每个岗位带着哪些钥匙；the locks of a case are in schema/standing.ts, and one that fits opens it. The same rule as
 * `canSee` of the interface. A post without a row opens nothing.
 */
const keysOfPost: Readonly<Record<string, (viewer: Viewer) => readonly Key[]>> = {
  clerk: ofThePoint,
  'petition-clerk': ofThePoint,
  // 立案人员看进展，负责人看全部
  registrar: ofTheOrgan,
  'office-head': () => [...ofTheOrgan(), 'erasure'],
  'authority-head': () => [...ofTheOrgan(), 'erasure'],
  // 个人信息保护法第四十七条：提出、决定、执行是三个人的事
  admin: ofErasure,
  'security-admin': ofErasure,
  // 第三十条 does not wait for 分案: a case that is nobody's is every officer's
  officer: ({ accountId }) => ['officer:', `officer:${accountId}`, 'office'],
  agency: ({ organId }) => [named('organ', organId)],
  publisher: () => ['concluded'],
  'committee-secretary': () => ['referred'],
  'committee-member': ({ accountId, personId }) => [`member:${accountId}`, named('member', personId)],
  'hearing-host': ({ accountId }) => [`host:${accountId}`],
  'hearing-recorder': ({ accountId }) => [`recorder:${accountId}`],
  applicant: ({ personId }) => [named('person', personId)],
};

/** 凭查询码登录的，只开得了这一件。 */
const ofThisCaseAlone = ({ personId, caseId, roles }: Viewer): readonly Key[] =>
  roles.includes('applicant') && personId !== null ? [`person:${personId}@${caseId}`] : [];

const quoted = (key: string) => `"${key.replaceAll(/["\\]/g, '\\$&')}"`;
const listed = (keys: readonly Key[]): string =>
  `{${[...new Set(keys)].flatMap((key) => (key === null ? [] : [quoted(key)])).join(',')}}`;

/** As the database reads them in `fuyi.keys`. The account's own key opens its uploads and reminders, and bars what it was recused from. */
export const keysOf = (viewer: Viewer): string => {
  const posts = viewer.roles.flatMap((role) => keysOfPost[role]?.(viewer) ?? []);
  return listed([
    `account:${viewer.accountId}`,
    ...(viewer.caseId === null ? posts : ofThisCaseAlone(viewer)),
  ]);
};

export const systemKeys = (scope: SystemScope): string =>
  listed(systemScopes.some((row) => row.scope === scope) ? ['every', 'office', 'erasure', 'system'] : []);

import { roles as everyRole, type Account, type Role } from '@fuyi/identity';

/** Which claim says what; `roles.of` maps its values to posts, in order of precedence. */
export type ClaimMapping = {
  readonly account: string;
  readonly name: string;
  readonly office: string;
  readonly organ: string | null;
  readonly receptionPoint: string | null;
  /** Null: the provider only says who it is, the posts are those given here. */
  readonly roles: {
    readonly claim: string;
    readonly of: readonly (readonly [value: string, role: Role])[];
  } | null;
};

export type Claims = Readonly<Record<string, unknown>>;

const isRole = (text: unknown): text is Role => everyRole.some((role) => role === text);
const isRecord = (value: unknown): value is Claims =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrong = (what: string) => new Error(`FUYI_OIDC_CLAIMS ${what}`);

const claimIn = (from: Claims, key: string): string | null => {
  const told = from[key] ?? null;
  if (told !== null && (typeof told !== 'string' || told === '')) throw wrong(`的 ${key} 应当是声明的名称`);
  return told;
};

const rolesIn = (told: unknown): ClaimMapping['roles'] => {
  if (told === undefined || told === null) return null;
  if (!isRecord(told) || typeof told['claim'] !== 'string' || !isRecord(told['of']))
    throw wrong('的 roles 应当形如 {"claim":"groups","of":{"组名":"officer"}}');
  const of = Object.entries(told['of']).map(([value, role]) => {
    if (!isRole(role)) throw wrong(`的 roles.of 里有不认识的岗位`);
    return [value, role] as const;
  });
  return { claim: told['claim'], of };
};

/** Throws an Error that names the setting and what is wrong with it. Empty: `preferred_username` and `name`, no posts. */
export const claimMappingIn = (text: string): ClaimMapping => {
  let told: unknown;
  try {
    told = JSON.parse(text === '' ? '{}' : text);
  } catch {
    throw wrong('应当是 JSON');
  }
  if (!isRecord(told)) throw wrong('应当是 JSON 对象');
  const known = ['account', 'name', 'office', 'organ', 'receptionPoint', 'roles'];
  if (Object.keys(told).some((key) => !known.includes(key))) throw wrong(`只认 ${known.join('、')}`);
  return {
    account: claimIn(told, 'account') ?? 'preferred_username',
    name: claimIn(told, 'name') ?? 'name',
    office: claimIn(told, 'office') ?? 'department',
    organ: claimIn(told, 'organ'),
    receptionPoint: claimIn(told, 'receptionPoint'),
    roles: rolesIn(told['roles']),
  };
};

const textIn = (claims: Claims, name: string | null): string | null => {
  const told = name === null ? null : claims[name];
  return typeof told === 'string' && told.trim() !== '' ? told.trim() : null;
};

const listIn = (claims: Claims, name: string): readonly string[] =>
  [claims[name] ?? []].flat().filter((value) => typeof value === 'string');

/** The account as the claims tell it; null when they name nobody, or somebody without a post. */
export const accountIn = (claims: Claims, mapping: ClaimMapping): Account | null => {
  const accountId = textIn(claims, mapping.account);
  if (accountId === null || !/^[\w.@-]{1,80}$/.test(accountId)) return null;
  const held = mapping.roles ? listIn(claims, mapping.roles.claim) : [];
  const told = (mapping.roles?.of ?? []).filter(([value]) => held.includes(value)).map(([, role]) => role);
  const [role, ...further] = [...new Set(told)];
  if (mapping.roles && !role) return null;
  const organId = textIn(claims, mapping.organ);
  if (role === 'agency' && organId === null) return null;
  return {
    accountId,
    name: textIn(claims, mapping.name)?.slice(0, 60) ?? accountId,
    role: role ?? 'clerk',
    further,
    office: textIn(claims, mapping.office)?.slice(0, 60) ?? '',
    organId,
    receptionPointId: textIn(claims, mapping.receptionPoint),
    personId: null,
    caseId: null,
  };
};

/** RFC 8176: the provider asked for more than a password. */
export const isStrong = (claims: Claims): boolean =>
  listIn(claims, 'amr').some((method) => ['mfa', 'otp', 'hwk', 'swk', 'sc', 'fpt', 'face'].includes(method));

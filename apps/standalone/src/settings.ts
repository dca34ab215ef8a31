import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { accountSettings, type AccountSettings } from '../../api/src/sessions/account-settings';
import { fileSettings, type FileSettings } from '@fuyi/blobs';
import { CannotStart } from '@fuyi/embedded-postgres';
import { requestsPerMinuteFrom } from '@fuyi/hardening';
import { carrierSettings, type CarrierSettings } from '@fuyi/outbox';
import { ciphersFrom, installationKeysFrom, type Ciphers } from '@fuyi/registry';
import { sealSettings, type SealSettings } from '@fuyi/signatures';

export type StandaloneSettings = {
  readonly host: string;
  readonly port: number;
  readonly portalPort: number;
  /** Absolute. */
  readonly dataFolder: string;
  /** Null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  readonly demonstration: boolean;
  /** The current one first. Null: made once and kept in the data folder. */
  readonly installationKeys: readonly Buffer[] | null;
  readonly ciphers: Ciphers;
  readonly workbenchFolder: string;
  readonly files: FileSettings;
  readonly seal: SealSettings;
  readonly carriers: CarrierSettings;
  readonly accounts: AccountSettings;
  /** Of one account or address; 0: no limit. */
  readonly requestsPerMinute: number;
  /** Where the public reaches the portal. */
  readonly portalAddress: string;
};

type Reading<Value> = { readonly value: Value } | { readonly problem: string };
type Environment = Readonly<Record<string, string | undefined>>;

const port = (text: string): Reading<number> => {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= 1 && value <= 65_535
    ? { value }
    : { problem: '应当是 1 至 65535 的整数' };
};

const truth = (text: string): Reading<boolean> =>
  text === 'true' || text === 'false' ? { value: text === 'true' } : { problem: '应当是 true 或者 false' };

const database = (text: string): Reading<string | null> => {
  if (text === '') return { value: null };
  const proper = URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
  return proper ? { value: text } : { problem: '应当形如 postgres://用户:口令@主机:5432/库名' };
};

const host = (text: string): Reading<string> =>
  /^[0-9A-Za-z.:-]+$/.test(text) ? { value: text } : { problem: '应当是主机名或者 IP 地址' };

const publicAddress = (text: string): Reading<string> =>
  text === '' || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
    ? { value: text.replace(/\/+$/, '') }
    : { problem: '应当是网址，例如 https://fuyi.example.gov.cn' };

const sealOf = (environment: Environment): Reading<SealSettings> => {
  try {
    return { value: sealSettings(environment) };
  } catch (cause) {
    return { problem: `设置不对：${(cause as Error).message}` };
  }
};

const keysOf = (environment: Environment): Reading<readonly Buffer[] | null> => {
  try {
    return { value: installationKeysFrom(environment) };
  } catch (cause) {
    return { problem: `设置 FUYI_INSTALLATION_KEY 不对：${(cause as Error).message}` };
  }
};

const ciphersOf = (environment: Environment): Reading<Ciphers> => {
  try {
    return { value: ciphersFrom(environment['FUYI_CIPHERS']) };
  } catch (cause) {
    return { problem: `设置不对：${(cause as Error).message}` };
  }
};

const carriersOf = (environment: Environment): Reading<CarrierSettings> => {
  try {
    return { value: carrierSettings(environment) };
  } catch (cause) {
    return { problem: `设置不对：${(cause as Error).message}` };
  }
};

const filesOf = (environment: Environment): Reading<FileSettings> => {
  try {
    return { value: fileSettings(environment) };
  } catch (cause) {
    return { problem: `设置不对：${(cause as Error).message}` };
  }
};

const accountsOf = (
  environment: Environment,
  where: { readonly demonstration: boolean; readonly home: string },
): Reading<AccountSettings> => {
  try {
    return { value: accountSettings(environment, where) };
  } catch (cause) {
    return { problem: `设置不对：${(cause as Error).message}` };
  }
};

const limitOf = (environment: Environment): Reading<number> => {
  try {
    return { value: requestsPerMinuteFrom(environment) };
  } catch (cause) {
    return { problem: `设置不对：${(cause as Error).message}` };
  }
};

/** Reads FUYI_* and DATABASE_URL; all that is wrong is told at once, in one `CannotStart`. Values are never quoted. */
export const settingsFrom = (environment: Environment, root: string): StandaloneSettings => {
  const problems: string[] = [];
  const read = <Value>(
    name: string,
    otherwise: string,
    reading: (text: string) => Reading<Value>,
  ): Value | null => {
    const answer = reading((environment[name] ?? otherwise).trim() || otherwise);
    if ('value' in answer) return answer.value;
    problems.push(`设置 ${name} 不对：${answer.problem}`);
    return null;
  };
  const found = {
    host: read('FUYI_HOST', '127.0.0.1', host),
    port: read('FUYI_PORT', '3000', port),
    portalPort: read('FUYI_PORTAL_PORT', '3001', port),
    databaseUrl: read('DATABASE_URL', '', database),
    demonstration: read('FUYI_DEMONSTRATION', 'true', truth),
    portalAddress: read('FUYI_PORTAL_URL', '', publicAddress),
  };
  const keys = keysOf(environment);
  if ('problem' in keys) problems.push(keys.problem);
  const ciphers = ciphersOf(environment);
  if ('problem' in ciphers) problems.push(ciphers.problem);
  const files = filesOf(environment);
  if ('problem' in files) problems.push(files.problem);
  const carriers = carriersOf(environment);
  if ('problem' in carriers) problems.push(carriers.problem);
  const seal = sealOf(environment);
  if ('problem' in seal) problems.push(seal.problem);
  const home = `http://${found.host}:${found.port}`;
  const accounts = accountsOf(environment, { demonstration: found.demonstration ?? true, home });
  if ('problem' in accounts) problems.push(accounts.problem);
  const limit = limitOf(environment);
  if ('problem' in limit) problems.push(limit.problem);
  if (found.port !== null && found.port === found.portalPort)
    problems.push('设置 FUYI_PORT 与 FUYI_PORTAL_PORT 不能相同');
  if (problems.length > 0)
    throw new CannotStart(problems.join('\n'), 'Settings are not valid; see README.md.');
  return {
    ...found,
    host: found.host ?? '',
    port: found.port ?? 0,
    portalPort: found.portalPort ?? 0,
    demonstration: found.demonstration ?? true,
    dataFolder: resolve(root, environment['FUYI_DATA']?.trim() || '.data'),
    workbenchFolder: join(root, 'dist', 'workbench'),
    installationKeys: 'value' in keys ? keys.value : null,
    ciphers: 'value' in ciphers ? ciphers.value : 'international',
    files: 'value' in files ? files.value : fileSettings({}),
    carriers: 'value' in carriers ? carriers.value : { mail: null, textMessages: null },
    accounts:
      'value' in accounts ? accounts.value : { secondFactor: 'required', trustedProxies: null, signOn: null },
    requestsPerMinute: 'value' in limit ? limit.value : 0,
    seal: 'value' in seal ? seal.value : { by: 'test' },
    portalAddress: found.portalAddress || `http://${found.host}:${found.portalPort}`,
  };
};

export const newKey = (): Buffer => randomBytes(32);

import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { inMemoryBlobs } from '@fuyi/blobs';
import { publishedCalendar } from '@fuyi/calendar';
import { clockFrom } from '@fuyi/clock';
import { inMemoryEventStore } from '@fuyi/event-store';
import { inMemoryIdentity, type Account, type Role } from '@fuyi/identity';
import { inMemoryRegistry } from '@fuyi/registry';
import { createApi } from '../../apps/api/src/create-api';
import type { ApiDeps } from '../../apps/api/src/platform/api-deps';
import { reference } from '../../seeds/reference';

export const password = 'fuyi-demo-2026';

const account = (role: Role, more: Partial<Account> = {}): Account => ({
  accountId: role,
  name: `测试${role}`,
  role,
  further: role === 'officer' ? ['registrar'] : [],
  office: '测试科室',
  organId: null,
  receptionPointId: null,
  personId: null,
  caseId: null,
  ...more,
});

/** One account of every role, and a second officer, agency and clerk who are strangers to the first; 承办人兼任立案人员。 */
export const testAccounts: readonly Account[] = [
  account('clerk', { receptionPointId: 'dayu' }),
  account('clerk', { accountId: 'clerk2', receptionPointId: 'longquan' }),
  account('officer'),
  account('officer', { accountId: 'officer2' }),
  account('officer', { accountId: 'officer3' }),
  account('office-head'),
  account('authority-head'),
  account('publisher'),
  account('admin'),
  account('agency', { organId: 'education' }),
  account('agency', { accountId: 'agency2', organId: 'development-reform' }),
  account('registrar'),
  account('committee-member'),
  account('committee-member', { accountId: 'committee-member2' }),
  account('committee-member', { accountId: 'committee-member3' }),
  account('committee-secretary'),
  account('hearing-host'),
  account('hearing-recorder'),
  account('statistician'),
  account('mediator'),
  account('petition-clerk', { receptionPointId: 'dayu' }),
  account('applicant'),
  account('auditor'),
  account('security-admin'),
];

export type Sent = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly payload?: string | Buffer;
};

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
};

/** The whole api on in-memory stores; `send` speaks as an account by its bearer token. */
export const anApi = async (more: readonly Type[] = [], given: Partial<ApiDeps> = {}) => {
  const identity = inMemoryIdentity();
  await identity.add(testAccounts, password);
  const registry = inMemoryRegistry();
  const deps: ApiDeps = {
    store: inMemoryEventStore(),
    registry,
    calendar: publishedCalendar,
    clock: clockFrom(() => new Date('2026-09-08T02:00:00.000Z')),
    dataSource: null,
    pool: null,
    blobs: inMemoryBlobs(given.registry ?? registry),
    reference,
    settings: { demonstration: true, workbenchFolder: null, portalAddress: 'http://127.0.0.1:3001' },
    identity,
    ...given,
  };
  const app: NestFastifyApplication = await createApi(deps, more);
  const tokens = new Map<string, string>();

  const tokenOf = async (accountId: string): Promise<string> => {
    const known = tokens.get(accountId);
    if (known) return known;
    const signedIn = await identity.signIn(accountId, password);
    if ('refused' in signedIn) throw new Error(`no such test account: ${accountId}`);
    tokens.set(accountId, signedIn.token);
    return signedIn.token;
  };

  const send = async (
    path: string,
    { method = 'GET', as, headers = {}, body, payload }: Sent = {},
  ): Promise<Answer> => {
    const answer = await app.inject({
      method,
      url: path,
      headers: {
        ...(body !== undefined || payload !== undefined ? { 'content-type': 'application/json' } : {}),
        ...(as ? { authorization: `Bearer ${await tokenOf(as)}` } : {}),
        ...headers,
      },
      ...(payload !== undefined ? { payload } : body !== undefined ? { payload: JSON.stringify(body) } : {}),
    });
    const json = /json/.test(String(answer.headers['content-type']));
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: json && answer.body !== '' ? (JSON.parse(answer.body) as Answer['body']) : {},
      text: answer.body,
    };
  };
  return { app, deps, send, tokenOf, close: () => app.close() };
};

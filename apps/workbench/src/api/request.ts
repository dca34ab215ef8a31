import { Refusal, type Problem, unreachable } from './problem';

type Answer<Body> = { readonly body: Body; readonly etag: string | null };

const refusalOf = async (response: Response): Promise<Refusal> => {
  const type = response.headers.get('content-type') ?? '';
  const body = type.includes('json')
    ? ((await response.json().catch(() => null)) as Partial<Problem> | null)
    : null;
  return new Refusal({
    ...body,
    status: response.status,
    code: body?.code ?? String(response.status),
    title: body?.title ?? '平台没有给出结果，您写的内容还在本机。请稍后再试。',
  });
};

const caseIn = (path: string): string => /^\/cases\/([^/?]+)/.exec(path)?.[1] ?? '';

/** Why a case outside one's list is looked at: kept for this sitting, sent along with every request for that case. */
const reasons = new Map<string, string>();
let askedFor = '';
export const giveReason = (code: string): void => void reasons.set(askedFor, code);

/** Rejects with `Refusal`; a lost connection is a Refusal with status 0. */
export const request = async <Body>(path: string, init: RequestInit = {}): Promise<Answer<Body>> => {
  const reason = reasons.get(caseIn(path));
  const headers = {
    ...(init.headers as Readonly<Record<string, string>>),
    ...(reason && { 'x-reason': reason }),
  };
  const response = await fetch(`/api${path}`, { credentials: 'same-origin', ...init, headers }).catch(
    () => null,
  );
  if (!response) throw new Refusal(unreachable);
  if (response.status === 428) askedFor = caseIn(path);
  if (!response.ok) throw await refusalOf(response);
  const text = await response.text();
  return {
    body: (text ? JSON.parse(text) : undefined) as Body,
    etag: response.headers.get('etag'),
  };
};

export const get = async <Body>(path: string): Promise<Body> => (await request<Body>(path)).body;

export type Order = {
  readonly path: string;
  readonly body: unknown;
  /** Stays the same when the same words are sent again (Idempotency-Key). */
  readonly key: string;
  /** The version the person was looking at (If-Match). */
  readonly version?: number | undefined;
  readonly method?: 'POST' | 'DELETE';
};

export const post = async <Body>({ path, body, key, version, method = 'POST' }: Order): Promise<Body> =>
  (
    await request<Body>(path, {
      method,
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      body: JSON.stringify(body),
    })
  ).body;

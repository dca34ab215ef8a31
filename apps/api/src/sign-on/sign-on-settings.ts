import { readFileSync } from 'node:fs';
import { claimMappingIn, type ClaimMapping } from './claims';

export type SignOnSettings = {
  readonly issuer: URL;
  readonly clientId: string;
  /** Null: a public client, by PKCE alone. */
  readonly clientSecret: string | null;
  readonly claims: ClaimMapping;
  /** Where the provider sends people back to: `<address of the workbench>/api/sessions/unit/callback`. */
  readonly returnTo: URL;
};

type Variables = Readonly<Record<string, string | undefined>>;

export const callbackPath = '/api/sessions/unit/callback';

const isLoopback = ({ hostname }: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** https, or plain http to this machine. */
const addressIn = (name: string, text: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))))
    throw new Error(`${name} 应当是 https 开头的网址`);
  return url;
};

const secretIn = (variables: Variables): string | null => {
  const told = variables['FUYI_OIDC_CLIENT_SECRET']?.trim();
  const file = variables['FUYI_OIDC_CLIENT_SECRET_FILE']?.trim();
  if (told && file) throw new Error('FUYI_OIDC_CLIENT_SECRET 和 FUYI_OIDC_CLIENT_SECRET_FILE 只能设一个');
  if (!file) return told || null;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Error(`FUYI_OIDC_CLIENT_SECRET_FILE 的文件读不到（${code ?? ''}）`, { cause });
  }
};

/** Null: not connected. Throws an Error that names the setting and quotes none. `home`: address of the workbench. */
export const signOnSettings = (variables: Variables, home: string): SignOnSettings | null => {
  const issuer = variables['FUYI_OIDC_ISSUER']?.trim();
  if (!issuer) return null;
  const clientId = variables['FUYI_OIDC_CLIENT_ID']?.trim();
  if (!clientId) throw new Error('设置了 FUYI_OIDC_ISSUER，还应当设置 FUYI_OIDC_CLIENT_ID');
  return {
    issuer: addressIn('FUYI_OIDC_ISSUER', issuer),
    clientId,
    clientSecret: secretIn(variables),
    claims: claimMappingIn(variables['FUYI_OIDC_CLAIMS']?.trim() ?? ''),
    returnTo: addressIn(
      'FUYI_OIDC_RETURN',
      variables['FUYI_OIDC_RETURN']?.trim() || `${home}${callbackPath}`,
    ),
  };
};

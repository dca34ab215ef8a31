import * as client from 'openid-client';
import type { Claims } from './claims';
import type { SignOnSettings } from './sign-on-settings';

export type Leaving = {
  readonly address: URL;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};
export type Returned = Pick<Leaving, 'state' | 'nonce' | 'verifier'>;

/** Seconds; the person is waiting. */
const patience = 10;

/** The unit's OpenID Connect provider: authorization code with PKCE, state and nonce; who answers is checked by `iss`. */
export class Provider {
  private found: Promise<client.Configuration> | null = null;

  constructor(private readonly settings: SignOnSettings) {}

  /** Rejects when the provider does not answer. */
  async leave(): Promise<Leaving> {
    const config = await this.configuration();
    const verifier = client.randomPKCECodeVerifier();
    const [state, nonce] = [client.randomState(), client.randomNonce()];
    const address = client.buildAuthorizationUrl(config, {
      redirect_uri: this.settings.returnTo.href,
      scope: 'openid profile',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...{ state, nonce },
    });
    return { address, state, nonce, verifier };
  }

  /** The claims about the person. Rejects when the answer is not the one to our question. `search`: with its `?`. */
  async claimsOf(search: string, { state, nonce, verifier }: Returned): Promise<Claims> {
    const config = await this.configuration();
    const answered = new URL(this.settings.returnTo);
    answered.search = search;
    const tokens = await client.authorizationCodeGrant(config, answered, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const told = tokens.claims();
    if (!told) throw new TypeError('no ID token');
    const more = config.serverMetadata().userinfo_endpoint
      ? await client.fetchUserInfo(config, tokens.access_token, told.sub)
      : {};
    return { ...more, ...told };
  }

  /** Where the person signs out there too; null when the provider has no such page. */
  async farewell(home: string): Promise<string | null> {
    const config = await this.configuration();
    if (!config.serverMetadata().end_session_endpoint) return null;
    return client.buildEndSessionUrl(config, { post_logout_redirect_uri: home }).href;
  }

  /** Asked for when it is first needed, and again when it could not be had. */
  private configuration(): Promise<client.Configuration> {
    this.found ??= this.discovered().catch((cause: unknown) => {
      this.found = null;
      throw cause;
    });
    return this.found;
  }

  private discovered(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const authentication = clientSecret === null ? client.None() : client.ClientSecretBasic(clientSecret);
    return client.discovery(issuer, clientId, undefined, authentication, {
      timeout: patience,
      // Settings let plain http through for this machine alone.
      ...(issuer.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {}),
    });
  }
}
